import Cooperation
import Exchange
import Testing

@Suite struct DirectoryReaderTests {
    @Test(arguments: [1, 7, 64 << 10]) func `an array of structures and services is read`(step: Int) throws {
        let items = try DirectoryFixture.items(
            "[\n\(DirectoryFixture.structure),\n\(DirectoryFixture.service)\n]\n",
            step: step
        )
        #expect(items.map(\.line) == [2, 3])
        guard case .structure(let card) = items[0].content, case .service(let service) = items[1].content else {
            Issue.record("\(items)")
            return
        }
        #expect(card.name == "APIJE - LUNEL")
        #expect(card.address.position == Position(latitude: 43.6741, longitude: 4.1357))
        #expect(card.summary == "Mise à disposition de personnel")
        #expect(card.updated == Day("2026-04-24"))
        #expect(card.networks == ["ai"])
        #expect(service.structure == card.id)
        #expect(service.weeks == 4)
        #expect(service.weeklyHours == 1.5)
    }

    @Test func `one object a line is read, blank lines and a byte order mark apart`() throws {
        let text = "\u{FEFF}\(DirectoryFixture.structure)\n\n\(DirectoryFixture.service)"
        #expect(try DirectoryFixture.items(text).map(\.line) == [1, 3])
    }

    @Test(arguments: [5, 64 << 10]) func `gzip is unfolded, several members too`(step: Int) throws {
        let first = DirectoryFixture.gzip(Array((DirectoryFixture.structure + "\n").utf8))
        let second = DirectoryFixture.gzip(Array(DirectoryFixture.service.utf8))
        #expect(try DirectoryFixture.items(first + second, step: step).map(\.line) == [1, 2])
    }

    @Test func `escapes are read as JSON writes them`() throws {
        let items = try DirectoryFixture.items(
            DirectoryFixture.structure("nom", #""L\u2019\u00c9cole \"des\" m\u00eames \/ \ud83c\udf31 \ud800""#)
        )
        guard case .structure(let card) = items[0].content else { throw Unexpected() }
        #expect(card.name == "L’École \"des\" mêmes / 🌱 \u{FFFD}")
    }

    @Test func `nobody's name is kept`() throws {
        let items = try DirectoryFixture.items(DirectoryFixture.structure)
        #expect(!String(describing: items).contains("Aline"))
    }

    @Test func `an unknown theme is kept and said`() throws {
        let text = DirectoryFixture.service.replacing("mobilite--mobilite-douce-partagee-collective", with: "velo")
        let item = try #require(try DirectoryFixture.items(text).first)
        #expect(item.warnings == [RecordWarning(.unknownCode, .themes, "velo")])
        guard case .service(let service) = item.content else { throw Unexpected() }
        #expect(service.themes == ["velo"])
    }

    @Test func `what cannot be an address is left out and said`() throws {
        let item = try #require(try DirectoryFixture.items(DirectoryFixture.structure("courriel", "\"à venir\"")).first)
        #expect(item.warnings == [RecordWarning(.dropped, .mail, "à venir")])
        let link = try #require(
            try DirectoryFixture.items(DirectoryFixture.structure("site_web", "\"javascript:alert(1)\"")).first
        )
        #expect(link.warnings.map(\.kind) == [.dropped])
    }
}

struct Unexpected: Error {}
