import Cooperation
import Exchange
import Testing

@Suite struct CSVReadingTests {
    @Test(arguments: [",", ";", "\t"]) func `a table is read whatever separates its columns`(separator: String) throws {
        let text = """
            source,id,nom,date_maj,code_postal,reseaux_porteurs,couleur
            dora,dora--1,"Maison ""Soleil""\nd'ici",2026-01-02,01230,ccas-cias|mjc,bleu
            dora,dora--2,Deux Rives,2026-01-02,,,
            """.replacing(",", with: separator)
        let items = try DirectoryFixture.items(text, step: 3)
        #expect(items.map(\.line) == [2, 4])
        guard case .structure(let card) = items[0].content else { throw Unexpected() }
        #expect(card.name == "Maison \"Soleil\"\nd'ici")
        #expect(card.address.postcode == "01230")
        #expect(card.networks == ["ccas-cias", "mjc"])
    }

    @Test func `Windows line ends and lists with commas are read`() throws {
        let items = try DirectoryFixture.items(
            "source;id;nom;date_maj;reseaux_porteurs;latitude;longitude\r\n"
                + "dora;dora--1;Les Acacias;2026-01-02;mjc,ai;43,5;3,9\r\n"
        )
        guard case .structure(let card) = items[0].content else { throw Unexpected() }
        #expect(card.networks == ["mjc", "ai"])
        #expect(card.address.position == Position(latitude: 43.5, longitude: 3.9))
    }

    @Test func `a line with a column too many is refused alone`() throws {
        let items = try DirectoryFixture.items(
            "source,id,nom,date_maj\ndora,a--1,Les, Acacias,2026-01-02\ndora,a--2,Deux Rives,2026-01-02"
        )
        #expect(items[0].content == .refused(.columns(expected: 4, found: 5)))
        #expect(items.count == 2)
    }

    @Test func `services are told by their structure`() throws {
        let items = try DirectoryFixture.items(
            "source,structure_id,id,nom,description,date_maj,publics\n"
                + "dora,dora--1,dora--s1,Écrivain public,Aide aux démarches,2026-01-02,jeunes|seniors\n"
        )
        guard case .service(let service) = items[0].content else { throw Unexpected() }
        #expect(service.publics == ["jeunes", "seniors"])
    }
}
