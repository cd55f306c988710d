import Cooperation
import Foundation
import Journal
import Testing

/// Every kind of event ever written stays readable: one file per kind and format number, never changed.
///
/// `MAILLAGE_WRITE_GOLDEN=1` writes the files that are missing from ``EventSamples``.
struct GoldenTests {
    @Test(arguments: try Self.files()) func `an old entry is still read`(_ kind: String) throws {
        let written = try Data(contentsOf: Self.file(kind))
        let event = try Self.decode(kind, written)
        // A format that is still in force is also written as it always was.
        if event.kind == kind { #expect(try Self.body(of: event) == written) }
    }

    @Test(arguments: try Self.kindsInSources()) func `every kind in the program has its file`(_ kind: String) {
        #expect(FileManager.default.fileExists(atPath: Self.file(kind).path), "write it from EventSamples")
    }

    @Test func `every sample is what its file says`() throws {
        for event in EventSamples.all {
            #expect(try Data(contentsOf: Self.file(event.kind)) == Self.body(of: event), "\(event.kind)")
        }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["MAILLAGE_WRITE_GOLDEN"] == "1"))
    func `missing files are written`() throws {
        for event in EventSamples.all {
            let file = Self.folder.appending(path: "Golden/\(event.kind).json")
            guard !FileManager.default.fileExists(atPath: file.path) else { continue }
            try Self.body(of: event).write(to: file)
        }
    }

    private static func decode(_ kind: String, _ written: Data) throws -> any Event {
        switch kind.prefix(while: { $0 != "." }) {
        case Substring(Organisation.category): try OrganisationEvent(kind: kind, body: EventBody(written))
        case Substring(Service.category): try ServiceEvent(kind: kind, body: EventBody(written))
        case Substring(Partnership.category): try PartnershipEvent(kind: kind, body: EventBody(written))
        case "journal": try JournalEvent(kind: kind, body: EventBody(written))
        default: try decodeChapter(kind, written)
        }
    }

    private static func decodeChapter(_ kind: String, _ written: Data) throws -> any Event {
        for chapter in Cycle.chapters where kind.hasPrefix("\(chapter.category).") {
            return try event(of: chapter, kind, written)
        }
        throw UnknownEventKind(kind)
    }

    private static func event<Subject: Chapter>(of _: Subject.Type, _ kind: String, _ written: Data) throws -> any Event
    {
        try Subject.Fact(kind: kind, body: EventBody(written))
    }

    private static func body(of event: some Event) throws -> Data {
        try PreparedEvent(event).body
    }

    /// This folder of the sources.
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    private static func file(_ kind: String) -> URL {
        Bundle.module.bundleURL.appending(path: "Golden/\(kind).json")
    }

    private static func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Bundle.module.bundleURL.appending(path: "Golden").path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }.sorted()
    }

    /// Whatever looks like a kind in the files that declare events.
    private static func kindsInSources() throws -> [String] {
        let sources = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let kind = /"([a-z]+\.[a-z][A-Za-z]*\.[0-9]+)"/
        var kinds: Set<String> = []
        for target in ["Cooperation", "Journal"] {
            let walk = FileManager.default.enumerator(atPath: sources.appending(path: target).path)
            while let path = walk?.nextObject() as? String {
                guard path.hasSuffix(".swift") else { continue }
                let text = try String(contentsOf: sources.appending(path: "\(target)/\(path)"), encoding: .utf8)
                kinds.formUnion(text.matches(of: kind).map { String($0.1) })
            }
        }
        return kinds.sorted()
    }
}
