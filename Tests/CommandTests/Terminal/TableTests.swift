import Testing

@testable import maillage

struct TableTests {
    private var table: Table {
        var table = Table(("name", "Nom"), ("count", "Nombre"), ("open", "Ouvert"))
        table.rows = [["Les Terrasses", 12, .flag(true)], ["La Toupie", 7, .nothing]]
        return table
    }

    @Test func `columns are aligned and numbers go to the right`() {
        #expect(
            speaking(.english) { table.lines } == [
                "Nom            Nombre  Ouvert",
                "─────────────  ──────  ──────",
                "Les Terrasses      12  yes",
                "La Toupie           7  –",
            ]
        )
    }

    @Test func `JSON keeps numbers, truth and nothing as they are`() throws {
        #expect(
            try table.json == """
                [
                  {
                    "count" : 12,
                    "name" : "Les Terrasses",
                    "open" : true
                  },
                  {
                    "count" : 7,
                    "name" : "La Toupie",
                    "open" : null
                  }
                ]
                """
        )
    }

    @Test func `an empty table still has its titles, and its empty list`() throws {
        let empty = Table(("name", "Nom"))
        #expect(empty.lines == ["Nom", "───"])
        #expect(try empty.json == "[\n\n]")
    }
}
