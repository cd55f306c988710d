import ArgumentParser
import Journal

struct JournalVerifyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: say(
                "Prouver que rien n’a été changé ni retiré du journal.",
                "Prove that nothing in the journal was changed or taken out."
            ),
            discussion: say(
                "Code de sortie 1 quand une entrée est rompue : la première est nommée.",
                "Exit code 1 when an entry is broken: the first one is named."
            )
        )
    }

    @Option(help: .format) var format = TableFormat.table

    func run() async throws {
        try Self.report(await withStore { store, _ in try await store.verify() }, as: format)
    }

    /// Says what the verification found; a broken journal stops the command.
    static func report(_ check: JournalCheck, as format: TableFormat) throws {
        switch format {
        case .json: try table(check).print(as: .json)
        case .table: if check.isSound { tell(soundness(check)) }
        }
        if let broken = check.broken { throw Failure(.refused, sentence(broken)) }
    }

    private static func soundness(_ check: JournalCheck) -> String {
        say(
            "Le journal est intact : \(check.entries) entrées vérifiées, dont \(check.redacted) effacées dans les règles.",
            "The journal is sound: \(check.entries) entries checked, \(check.redacted) of them erased by the rules."
        )
    }

    private static func sentence(_ broken: BrokenEntry) -> String {
        let place = broken.stream.map { "\($0), version \(broken.version ?? 0)" } ?? "–"
        return say(
            "Le journal est rompu à l’entrée \(broken.position) (\(place)) : \(fault(broken.fault)).",
            "The journal is broken at entry \(broken.position) (\(place)): \(fault(broken.fault))."
        )
    }

    private static func fault(_ fault: BrokenEntry.Fault) -> String {
        switch fault {
        case .missing: say("il manque une entrée", "an entry is missing")
        case .body: say("le texte n’est pas celui qui a été écrit", "the text is not what was written")
        case .erased: say("le texte a disparu sans que rien ne le dise", "the text is gone and nothing says so")
        case .chain: say("l’entrée ne suit pas de la précédente", "the entry does not follow from the one before")
        }
    }

    private static func table(_ check: JournalCheck) -> Table {
        var table = Table(
            ("sound", ""),
            ("entries", ""),
            ("redacted", ""),
            ("brokenPosition", ""),
            ("brokenStream", ""),
            ("brokenVersion", ""),
            ("fault", "")
        )
        table.rows = [
            [
                .flag(check.isSound), .number(check.entries), .number(check.redacted),
                check.broken.map { .number(Int($0.position)) } ?? .nothing,
                Table.Cell(check.broken?.stream?.rawValue),
                check.broken?.version.map(Table.Cell.number) ?? .nothing,
                Table.Cell(check.broken?.fault.rawValue),
            ]
        ]
        return table
    }
}
