import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("Names that the directory has ten times, or never", .sandbox)
struct NamesToChooseTests {
    private static let communes = [
        "Ambès", "Bassens", "Bègles", "Bruges", "Cenon", "Eysines", "Floirac", "Gradignan", "Pessac", "Talence",
    ]

    private static func twin(_ number: Int) -> OrganisationID { OrganisationID("tilleuls-\(number)") }

    /// Ten community centres of one name, each in its commune.
    private func listTwins(in store: Store) async throws {
        try await store.perform { unit in
            for (number, commune) in Self.communes.enumerated() {
                var record = StructureRecord(
                    source: "test",
                    id: Self.twin(number),
                    name: "Centre social Les Tilleuls",
                    updated: unit.moment.day
                )
                record.address.commune = commune
                try unit.append(Organisation.self, record.id, [.listed(record)], by: .operator)
            }
        }
    }

    /// Nadia opens a paper that works with somebody.
    private func open(_ town: Town, with partners: String) async throws -> PartnershipID {
        let text = "# Un goûter\n\n## Partenaires\n\n\(partners)\n"
        let opened = try await town.nadia.upload(
            .paperImport,
            Upload(name: "fiche.md", bytes: Array(text.utf8)),
            ["kind": "actionSheet", "origin": "ownInitiative"]
        )
        #expect(opened.status == 303)
        return try #require(try await town.store.papers(of: Personas.acacias).first).id
    }

    private func named(_ town: Town, in paper: PartnershipID) async throws -> Set<OrganisationID> {
        let partnership = try #require(try await town.store.paper(paper, readableBy: Personas.acacias)).state
        return Set(partnership.participations.keys).subtracting([Personas.acacias])
    }

    @Test("ten of one name: each with its commune, none chosen for the author", .requirement("S-101", "I-02"))
    func ten() async throws {
        try await Town.open { town in
            try await listTwins(in: town.store)
            let paper = try await open(town, with: "Le Centre social Les Tilleuls prête une salle.")
            let nadia = try await town.nadia
            let page = try await nadia.get(.paperNames(paper))
            #expect(page.text.contains("Plusieurs structures portent ce nom"))
            for (number, commune) in Self.communes.enumerated() {
                #expect(page.text.contains("value=\"\(Self.twin(number).rawValue)\""))
                #expect(page.text.contains("Centre social Les Tilleuls, \(commune)"))
            }
            let chosen = page.text.split(separator: "<input").filter { $0.prefix { $0 != ">" }.contains("checked") }
            #expect(chosen.count == 1)
            #expect(chosen.first?.contains("value=\"\"") == true)
            #expect(try await nadia.post(.paperNames(paper), ["choice-0": ""]).status == 303)
            #expect(try await named(town, in: paper).isEmpty)
            #expect(try await nadia.post(.paperNames(paper), ["choice-0": Self.twin(6).rawValue]).status == 303)
            #expect(try await named(town, in: paper) == [Self.twin(6)])
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("a name of nobody known is shown in its sentence, to look for or to add", .requirement("S-101"))
    func unknown() async throws {
        try await Town.open { town in
            let paper = try await open(town, with: "Nous préparons tout avec l'association Terre de Liens.")
            let page = try await town.nadia.get(.paperNames(paper))
            #expect(page.text.contains("<mark>Terre de Liens</mark>"))
            #expect(page.text.contains("q=Terre%20de%20Liens"))
            let add = try await town.nadia.get(Link.paperNames(paper).with([("name", "Terre de Liens")]))
            #expect(add.text.contains("value=\"Terre de Liens\""))
            #expect(try await named(town, in: paper).isEmpty)
        }
    }

    @Test("a paper that names nobody says so, and how to name somebody all the same")
    func nobody() async throws {
        try await Town.open { town in
            let paper = try await open(town, with: "Personne encore.")
            let page = try await town.nadia.get(.paperNames(paper))
            #expect(page.text.contains("Aucun nom de l’annuaire"))
            #expect(page.text.contains("id=\"recherche\""))
            #expect(page.text.contains("id=\"ajout\""))
        }
    }
}
