import Cooperation
import Exchange
import Journal
import TestSupport
import Testing

@testable import Web

/// The real files of the founders, poured in whole and read on the site.
@Suite(
    "The whole directory on its pages",
    .sandbox,
    .enabled(if: SharedData.isPresent, "the shared folder is absent")
)
struct WholeDirectoryTests {
    private struct Poured: Sendable {
        var structures: [StructureRecord] = []
        var services: [ServiceRecord] = []
    }

    private static func pour(into town: Town) async throws -> Poured {
        let day = town.store.clock.now().day
        var poured = Poured()
        for name in SharedData.directoryFiles {
            let path = SharedData.path("directory/\(name)")
            let report = try await town.store.importDirectory(from: {
                try DirectoryReader(FileBytes(path: path), on: day)
            })
            #expect(report.refusedCount == 0, "\(name)")
            let reader = try DirectoryReader(FileBytes(path: path), on: day)
            while let item = try reader.next() {
                switch item.content {
                case .structure(let record): poured.structures.append(record)
                case .service(let record): poured.services.append(record)
                case .refused: break
                }
            }
        }
        return poured
    }

    @Test func `the real directory is browsed, and each of its sources is searched and served`() async throws {
        try await Town.open { town in
            let poured = try await Self.pour(into: town)
            let ids = Set(poured.structures.map(\.id))
            let known = try await town.store.names(of: ids).count
            #expect(known == ids.count)
            try await Self.browse(town)
            try await Self.readStructures(poured, town)
            try await Self.readServices(poured, town)
        }
    }

    /// As far as one may turn pages without saying what one looks for: twenty new ones on each.
    private static func browse(_ town: Town) async throws {
        var listed: Set<String> = []
        for number in 1...50 {
            let page = try await town.visitor.get(.directory(DirectoryQuery().at(page: number)))
            listed.formUnion(page.text.matches(of: #/href="\/structures\/([^"\/]+)"/#).map { String($0.1) })
            #expect(page.status == 200 && listed.count == number * DirectoryQuery.pageSize, "page \(number)")
        }
    }

    private static func readStructures(_ poured: Poured, _ town: Town) async throws {
        let named = Dictionary(grouping: poured.structures, by: \.name)
        let sources = Dictionary(grouping: poured.structures, by: \.source)
        #expect(sources.count == 6)
        for (source, listed) in sources {
            let structure = try #require(listed.first { named[$0.name]?.count == 1 }, "\(source)")
            let link = Link.organisation(structure.id)
            let found = try await town.visitor.get(.directory(DirectoryQuery(text: structure.name)))
            #expect(found.text.contains("href=\"\(link.path)\""), "\(source): \(structure.name) is not found")
            let page = try await town.visitor.get(link)
            #expect(page.status == 200 && page.shows(structure.name), "\(source): \(structure.name)")
        }
    }

    private static func readServices(_ poured: Poured, _ town: Town) async throws {
        let sources = Dictionary(grouping: poured.services, by: \.source)
        #expect(sources.count == 4)
        for (source, offered) in sources {
            let service = try #require(offered.first, "\(source)")
            let link = Link.service(service.id)
            let owner = try await town.visitor.get(.organisation(service.structure))
            #expect(owner.text.contains("href=\"\(link.path)\""), "\(source): \(service.name) is not on its card")
            let page = try await town.visitor.get(link)
            #expect(page.status == 200 && page.shows(service.name), "\(source): \(service.name)")
            let found = try await town.visitor.get(.directory(DirectoryQuery(text: service.name)))
            #expect(found.text.contains("href=\"/services/"), "\(source): nobody offers \(service.name)")
        }
    }
}
