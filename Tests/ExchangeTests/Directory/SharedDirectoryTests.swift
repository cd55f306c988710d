import Cooperation
import Exchange
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "the shared folder is absent")) struct SharedDirectoryTests {
    private func items(_ name: String) throws -> [DirectoryItem] {
        let source = try FileBytes(path: SharedData.path("directory/\(name)"))
        let reader = try DirectoryReader(source, on: DirectoryFixture.today)
        var items: [DirectoryItem] = []
        while let item = try reader.next() { items.append(item) }
        return items
    }

    @Test(arguments: zip(SharedData.directoryFiles, [2280, 527, 72, 169, 72, 621]))
    func `every record of the real files is accepted`(name: String, count: Int) throws {
        let items = try items(name)
        #expect(items.count == count)
        for item in items {
            if case .refused(let refusal) = item.content { Issue.record("\(name):\(item.line) \(refusal)") }
        }
    }

    @Test func `the table and the JSON of the same list say the same`() throws {
        let json = try items("montpellier_associations_structures.json").map(\.content)
        let table = try items("montpellier_associations_structures.csv").map(\.content)
        #expect(json == table)
    }
}
