import Cooperation
import Foundation
import Testing

@testable import Web

/// Every sentence exists in every language, says the same things, and is used.
@Suite struct CatalogueTests {
    private let catalogue: Catalogue

    init() throws {
        catalogue = try Catalogue()
    }

    @Test func `each language has every key`() {
        let french = Set(catalogue[.fr].sayings.keys)
        let english = Set(catalogue[.en].sayings.keys)
        #expect(french.subtracting(english).sorted() == [])
        #expect(english.subtracting(french).sorted() == [])
        #expect(french.count > 300)
    }

    @Test func `each sentence names the same things in every language`() {
        for (key, saying) in catalogue[.fr].sayings {
            let french = saying.sentences.reduce(into: Set<String>()) { $0.formUnion($1.placeholders) }
            let other = catalogue[.en].sayings[key]?.sentences ?? []
            let english = other.reduce(into: Set<String>()) { $0.formUnion($1.placeholders) }
            #expect(french == english, "\(key)")
            #expect(saying.sentences.count == other.count, "\(key) is counted in one language only")
        }
    }

    @Test func `every key that the sources name exists, and every key is named`() throws {
        let used = try UsedKeys(of: "Sources/Web", "Sources/Cooperation", "Sources/Exchange")
        let known = Set(catalogue[.fr].sayings.keys)
        for key in used.literal { #expect(known.contains(key), "\(key) is used and has no sentence") }
        let unused = known.filter { !used.covers($0) }
        #expect(unused.sorted() == [], "sentences that no page uses")
    }

    @Test func `french has the spaces of print`() {
        for (key, saying) in catalogue[.fr].sayings {
            for sentence in saying.sentences {
                let text = sentence.filled(with: [:])
                for mark in [" ;", " ?", " !", " :", "« ", " »", " €", " %", "'"] {
                    #expect(!text.contains(mark), "\(key) has “\(mark)”")
                }
                #expect(!text.contains("!") && !text.contains("·e"), "\(key): calm and epicene")
            }
        }
    }

    @Test func `a key given twice stops the program`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: folder) }
        for language in ["fr", "en"] {
            let place = folder.appending(path: language)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for file in ["a", "b"] { try Data("x: { y: z }".utf8).write(to: place.appending(path: "\(file).yml")) }
        }
        #expect(throws: CatalogueError.twice(key: "x.y", file: "b.yml")) { try Catalogue(folder: folder) }
    }
}
