import Journal

/// What the command line says of a check of the journal.
struct JournalReport {
    let check: JournalCheck
    var proofs: [KeptProof] = []

    /// Says what was found; a broken journal, or one that contradicts a proof, stops the command.
    func print(as format: TableFormat) throws {
        switch format {
        case .json: try table.print(as: .json)
        case .table: if check.isSound { soundness.forEach(tell) }
        }
        if let broken = check.broken { throw Failure(.refused, Self.sentence(broken)) }
        if let contradicted = check.contradicted, let proof = contradictedProof {
            throw Failure(.refused, proof.sentence(contradicted.fault))
        }
    }

    private var contradictedProof: KeptProof? { proofs.first { $0.head == check.contradicted?.head } }

    private var soundness: [String] {
        [
            say(
                "La chaîne du journal est intacte : \(check.entries) entrées vérifiées, dont \(check.redacted) effacées dans les règles.",
                "The chain of the journal is sound: \(check.entries) entries checked, \(check.redacted) of them erased by the rules."
            ),
            proofs.isEmpty
                ? say(
                    "Sans preuve gardée ailleurs (--proof), cela ne montre pas une chaîne réécrite en entier ou privée de sa fin.",
                    "Without a proof kept elsewhere (--proof), this does not show a chain written anew or without its end."
                )
                : say(
                    "Preuves retrouvées dans le journal : \(proofs.count).",
                    "Proofs found in the journal: \(proofs.count)."
                ),
        ]
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

    private var table: Table {
        var table = Table(
            ("sound", ""),
            ("entries", ""),
            ("redacted", ""),
            ("brokenPosition", ""),
            ("brokenStream", ""),
            ("brokenVersion", ""),
            ("fault", ""),
            ("proofs", ""),
            ("contradictedProof", ""),
            ("contradiction", "")
        )
        table.rows = [
            [
                .flag(check.isSound), .number(check.entries), .number(check.redacted),
                check.broken.map { .number(Int($0.position)) } ?? .nothing,
                Table.Cell(check.broken?.stream?.rawValue),
                check.broken?.version.map(Table.Cell.number) ?? .nothing,
                Table.Cell(check.broken?.fault.rawValue),
                .number(proofs.count), Table.Cell(contradictedProof?.file),
                Table.Cell(check.contradicted?.fault.rawValue),
            ]
        ]
        return table
    }
}
