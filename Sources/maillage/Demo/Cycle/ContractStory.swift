import Cooperation

/// What three organisations agree on before their contract, complete: the next step of the cycle can begin.
enum ContractStory {
    typealias Act = @Sendable (Cycle, Sitting) throws -> Deed<ContractEvent>

    static func acts(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID) -> [(
        OrganisationID, Act
    )] {
        var acts = aims(host, readers) + kept(host, readers, town) + pledges(host, readers, town)
        for (partner, level) in [(host, 4), (readers, 4), (town, 3)] {
            let given: [Act] = [
                { try $0.contract.approve(.object, version: 1, at: $1) },
                { try $0.contract.approve(.identity, version: 1, at: $1) },
                { try $0.contract.rate(1, wording: 1, level: level, words: nil, at: $1) },
                { try $0.contract.choose(reasons(of: partner), at: $1) },
            ]
            acts += given.map { (partner, $0) }
        }
        return acts
    }

    private static func aims(_ host: OrganisationID, _ readers: OrganisationID) -> [(OrganisationID, Act)] {
        [
            (
                host,
                {
                    let text = "Faire lire dehors les familles des tours, avec celles et ceux qui y vivent."
                    return try $0.contract.propose(.object, text: text, basedOn: 0, at: $1)
                }
            ),
            (
                readers,
                {
                    let signs = "Un banc rouge sur chaque affiche ; tous les logos, de la même taille."
                    return try $0.contract.propose(.identity, name: "Lire dehors", text: signs, basedOn: 0, at: $1)
                }
            ),
            (
                host,
                {
                    let text = "Que vingt familles qui ne venaient nulle part lisent dehors chaque semaine."
                    return try $0.contract.set(.collective, .quantitative, text, at: $1)
                }
            ),
            (
                readers,
                {
                    try $0.contract.indicate(
                        1,
                        .effect,
                        "Familles qui reviennent au moins trois fois",
                        baseline: "0",
                        target: "20",
                        source: "Le cahier de présence, tenu par les lectrices",
                        at: $1
                    )
                }
            ),
            (
                readers,
                { try $0.contract.set(.own, .qualitative, "Former six lectrices parmi les habitantes.", at: $1) }
            ),
            (
                readers,
                {
                    try $0.contract.indicate(
                        2,
                        .effect,
                        "Lectrices qui animent seules un atelier",
                        baseline: "Aucune",
                        target: "Les six",
                        source: nil,
                        at: $1
                    )
                }
            ),
            (
                host,
                {
                    try $0.contract.name(
                        .outside,
                        "On lit sur les bancs du quartier, même quand nous ne sommes pas là.",
                        baseline: "Personne ne s’y arrête",
                        measure: "Compter, un mercredi sur quatre",
                        at: $1
                    )
                }
            ),
        ]
    }

    private static func kept(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID)
        -> [(OrganisationID, Act)]
    {
        var acts: [(OrganisationID, Act)] = []
        for (partner, keeps) in [
            (host, "L’accueil de toutes et tous, sans inscription."), (readers, "Le choix des livres."),
            (town, "La décision sur les espaces publics."),
        ] {
            let card = KeptCard(
                organisation: partner,
                missions: "",
                values: "",
                constraints: "",
                keeps: keeps,
                interest: ""
            )
            acts.append((partner, { try $0.contract.state(card, at: $1) }))
        }
        return acts
    }

    private static func pledges(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID)
        -> [(OrganisationID, Act)]
    {
        let hours = PhaseHours(before: 20, during: 48, after: 8)
        return [
            (host, { try $0.contract.pledge(.place, "Le préau quand il pleut", objective: 1, at: $1) }),
            (readers, { try $0.contract.pledge(.hours, "Trois lectrices", hours: hours, objective: 1, at: $1) }),
            (town, { try $0.contract.pledge(.money, "Subvention", amountCents: 120_000, objective: 1, at: $1) }),
        ]
    }

    private static func reasons(of organisation: OrganisationID) -> ReasonChoice {
        ReasonChoice(
            organisation: organisation,
            reasons: [.wp4, .wf2, .wa1, .wa4],
            none: [.institution],
            qualities: [.rooted, .lasting],
            words: "Rencontrer celles et ceux que nous ne voyons jamais."
        )
    }
}
