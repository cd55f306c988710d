import ArgumentParser
import Journal

struct DemoCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "demo",
            abstract: say(
                "Remplir une base vide avec un territoire de démonstration.",
                "Fill an empty database with a demonstration territory."
            ),
            discussion: say(
                """
                Saint-Aubin-sur-Lez, ses structures, ses gens, six papiers à six moments de leur vie et trois \
                partenariats, l’un qui négocie, l’un qui agit, l’un qui fait retour ; tout est inventé. Une base qui \
                contient autre chose n’est jamais touchée.
                Avec --organisations, un annuaire de mesure : autant de structures, et autant de papiers que dit \
                --papers. Les cent premières ont chacune un compte, banc-001@example.org à banc-100@example.org ; \
                chaque papier cite les huit qui suivent la sienne : « maillage account session » leur ouvre une session. \
                --entries ajoute un partenariat au journal de cette longueur, entre les premières ; on peut le redire.
                """,
                """
                Saint-Aubin-sur-Lez, its organisations, its people, six papers at six moments of their life and three \
                partnerships, one that negotiates, one that acts, one that looks back; all is invented. A database \
                that holds anything else is never touched.
                With --organisations, a directory to measure with: so many organisations, and as many papers as \
                --papers says. The first hundred have an account each, banc-001@example.org to \
                banc-100@example.org; each paper names the eight that follow its author: “maillage account \
                session” opens a session for them. --entries adds a partnership with a journal of that length between \
                the first of them; it may be said again.
                """
            )
        )
    }

    @Option(help: ArgumentHelp(say("Structures de l’annuaire de mesure.", "Organisations of the measuring directory.")))
    var organisations: Int?

    @Option(help: ArgumentHelp(say("Papiers de l’annuaire de mesure.", "Papers of the measuring directory.")))
    var papers = 0

    @Option(
        help: ArgumentHelp(
            say("Longueur du journal d’un partenariat de mesure.", "Length of the journal of a measuring partnership.")
        )
    )
    var entries: [Int] = []

    func validate() throws {
        guard (organisations ?? 1) > 0, papers >= 0 else {
            throw ValidationError(say("Il faut des nombres positifs.", "The numbers must be positive."))
        }
        guard entries.allSatisfy({ $0 >= BenchCycle.fewest }), Set(entries).count == entries.count else {
            throw ValidationError(
                say(
                    "--entries demande au moins \(BenchCycle.fewest), et chaque longueur une seule fois.",
                    "--entries needs at least \(BenchCycle.fewest), and each length only once."
                )
            )
        }
        guard entries.isEmpty || (organisations ?? 0) >= Bench.voices else {
            throw ValidationError(
                say(
                    "--entries demande au moins --organisations \(Bench.voices).",
                    "--entries needs at least --organisations \(Bench.voices)."
                )
            )
        }
        guard papers == 0 || (organisations ?? 0) >= 2 else {
            throw ValidationError(
                say("--papers demande au moins --organisations 2.", "--papers needs at least --organisations 2.")
            )
        }
    }

    func run() async throws {
        try await withStore { store, configuration in
            guard try await store.isEmpty else { return try await Self.refuseUnlessDemonstration(store) }
            if let organisations {
                try await Bench(organisations: organisations, papers: papers, partnerships: entries).fill(store)
                tell(
                    say(
                        "Annuaire de mesure : \(organisations) structures, \(papers) papiers.",
                        "Measuring directory: \(organisations) organisations, \(papers) papers."
                    )
                )
            } else {
                try await Demo.fill(store, configuration)
                tell(
                    say(
                        """
                        Le territoire de démonstration est prêt : \(DemoOrganisation.all.count) structures, six papiers, \
                        trois partenariats.
                        """,
                        """
                        The demonstration territory is ready: \(DemoOrganisation.all.count) organisations, six papers, \
                        three partnerships.
                        """
                    )
                )
            }
        }
    }

    /// Asking twice does no harm; a database with anything else in it is left alone.
    private static func refuseUnlessDemonstration(_ store: Store) async throws {
        guard try await Persona.live(in: store) else {
            throw Failure(
                .refused,
                say(
                    "Cette base n’est pas vide : la démonstration ne remplace jamais ce qui est là.",
                    "This database is not empty: the demonstration never replaces what is there."
                )
            )
        }
        tell(say("La démonstration est déjà là.", "The demonstration is already there."))
    }
}

extension Store {
    /// Nothing was ever written and nobody has an account.
    var isEmpty: Bool {
        get async throws {
            guard try await lastPosition() == 0 else { return false }
            return try await read { try $0.accounts.count() } == 0
        }
    }
}

extension Persona {
    /// Whether the store holds the demonstration.
    static func live(in store: Store) async throws -> Bool {
        try await store.read { connection in
            try all.allSatisfy { try connection.accounts.account($0.person.id) != nil }
        }
    }
}
