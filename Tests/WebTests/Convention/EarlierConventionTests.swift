import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// What was signed in a cycle stays provable, and is read by its links, once the next cycle has begun.
@Suite("The convention of a cycle that is over", .sandbox) struct EarlierConventionTests {
    private static let id = PaperStory.id

    /// Three partners who signed and assessed, before any of them says what it wishes for.
    private func concluded(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var engaged = try EngagedScene()
            try engaged.conclude()
            try await engaged.scene.write(in: town.store)
            try await body(town)
        }
    }

    private func renew(_ town: Town) async throws {
        for browser in try await town.partners {
            #expect(try await browser.post(.evaluation(Self.id, .next), ["way": "renew"]).status == 303)
        }
        #expect(try await town.claire.post(.evaluation(Self.id, .next, "fin"), ["cycle": "1"]).status == 303)
    }

    @Test("its page, its file and its PDF still prove it", .requirement("S-035")) func proven() async throws {
        try await concluded { town in
            let file = try await town.visitor.get(.verificationProof(try .sample))
            let round = try #require(try await town.cycle().convention.rounds.last)
            #expect(file.text.contains(round.hash.hexadecimal))
            try await renew(town)
            #expect(try await town.cycle().convention.rounds.isEmpty)
            let page = try await town.visitor.get(.verification(try .sample))
            #expect(page.shows("Une convention signée auparavant") && page.shows(round.hash.hexadecimal))
            let upload = Upload(name: "a.preuve.json", bytes: Array(file.text.utf8))
            #expect(try await town.visitor.upload(.proofCheck, upload).shows("La preuve est intacte"))
            let past = try await town.store.cycle(of: try await town.paper(), number: 1)
            let attached = try await town.site.attachedProof(of: past.partnership, past.convention.rounds.last)
            #expect(attached?.contains(round.hash.hexadecimal) == true)
        }
    }
}
