import Cooperation
import Exchange
import Foundation
import Journal
import Web

/// From a file to a draft in the store, with the names found in it.
struct PaperImport {
    let store: Store
    let organisation: OrganisationID
    let kind: PaperKind

    struct Imported {
        let id: PartnershipID
        let title: String
        let names: Table
    }

    func take(_ bytes: [UInt8], named fileName: String) async throws -> Imported {
        guard try await store.load(Organisation.self, organisation) != nil else {
            throw Failure(
                .refused,
                say(
                    "Aucune structure n’a l’identifiant \(organisation).",
                    "No organisation has the identifier \(organisation)."
                )
            )
        }
        let document = try await DocumentReader().read(bytes, fileName: fileName)
        let found = try await NameFinder(store.directoryNames).find(in: document.text)
        let id = PartnershipID(UUID().uuidString.lowercased())
        // Headings that move into the text are written in the language of whoever types.
        let words = try Words.ofTheTerminal
        let paper = PaperDraft.from(document.text).fitted(to: kind) { words("print.section.\($0.rawValue)") }.paper
        try await open(id, paper, Data(bytes), document.kind)
        return Imported(id: id, title: paper.title, names: Self.table(of: found))
    }

    private func open(_ id: PartnershipID, _ paper: Paper, _ bytes: Data, _ document: DocumentKind) async throws {
        var random = SystemRandomNumberGenerator()
        let opening = Opening(
            kind: kind,
            initiator: organisation,
            origin: Origin(kind: .ownInitiative),
            code: VerificationCode(drawnFrom: &random)
        )
        try await store.perform { [organisation] unit in
            var paper = paper
            paper.attachment = try unit.connection.blobs.put(
                bytes,
                mediaType: document.mediaType,
                at: unit.moment.instant
            )
            let events = try Partnership(id: id).open(opening, paper, on: unit.moment.day)
            try unit.append(Partnership.self, id, events, by: Actor(organisation: organisation, means: .instance))
        }
    }

    private static func table(of found: [FoundName]) -> Table {
        var table = Table(
            ("phrase", say("Nom lu", "Name read")),
            ("kind", say("Trouvé par", "Found by")),
            ("organisation", say("Structure", "Organisation")),
            ("score", "Score"),
            ("candidates", say("Candidates", "Candidates")),
            ("passage", "Passage")
        )
        table.rows = found.map { name in
            [
                .text(name.phrase), .text(name.kind.rawValue), Table.Cell(name.organisation?.rawValue),
                .number(Int((name.score * 100).rounded())), .number(name.candidates.count), .text(name.passage),
            ]
        }
        return table
    }
}
