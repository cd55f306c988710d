import Cooperation
import Exchange
import Testing

@Suite struct DirectoryExportTests {
    @Test func `what is written is read back the same, in both forms`() throws {
        let text = DirectoryFixture.structure.replacing(
            "APIJE - LUNEL",
            with: "L’École, \\\"des\\\"\\nmêmes \\u0007\\\\"
        )
        let items = try DirectoryFixture.items("\(text)\n\(DirectoryFixture.service)")
        guard case .structure(let card) = items[0].content, case .service(let service) = items[1].content else {
            throw Unexpected()
        }
        let json = "[\n\(DirectoryExport.json(card)),\n\(DirectoryExport.json(service))\n]"
        #expect(try DirectoryFixture.items(json).map(\.content) == items.map(\.content))
        let cards = DirectoryExport.heading(DirectoryField.ofStructure) + "\n" + DirectoryExport.csv(card)
        #expect(try DirectoryFixture.items(cards).map(\.content) == [items[0].content])
        let services = DirectoryExport.heading(DirectoryField.ofService) + "\n" + DirectoryExport.csv(service)
        #expect(try DirectoryFixture.items(services).map(\.content) == [items[1].content])
    }

    @Test(arguments: [
        ("=HYPERLINK(1)", true), ("@SUM(A1)", true), ("+cmd|x", true), ("-2+3+cmd", true), ("+33 4 67 00 00 00", false),
        ("Les Acacias", false),
    ]) func `a cell that looks like a formula is made harmless, and comes back`(name: String, isFormula: Bool) throws {
        let record = StructureRecord(
            source: "dora",
            id: OrganisationID("dora--1"),
            name: name,
            updated: DirectoryFixture.today
        )
        let line = DirectoryExport.csv(record)
        #expect(line.contains(",'\(name)") == isFormula)
        let text = DirectoryExport.heading(DirectoryField.ofStructure) + "\n" + line
        #expect(try DirectoryFixture.items(text).map(\.content) == [.structure(record)])
    }
}
