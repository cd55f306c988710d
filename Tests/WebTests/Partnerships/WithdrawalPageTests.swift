import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The page on which a partner leaves", .sandbox) struct WithdrawalPageTests {
    private let withdrawal = Link.withdrawal(PaperStory.id)

    @Test("once signed, it says what becomes of words and money before anything is confirmed", .requirement("I-06"))
    func signed() async throws {
        try await Town.open { town in
            try await ConventionScene.signed().write(in: town.store)
            let claire = try await town.claire
            let line: Form = ["account": "60.1", "label": "Livres", "amount": "120", "owner": "own"]
            #expect(try await claire.post(.cycle(PaperStory.id, .budget, "lignes"), line).status == 303)
            let page = try await claire.get(withdrawal)
            #expect(page.shows("Si Association Lire ensemble part avant la fin"))
            #expect(page.shows("Votre structure a 1 ligne dans le budget"))
            #expect(page.shows("Vous pouvez tout emporter."))
            #expect(!page.shows("Annoncer un départ"), "one is there already")
            let long: Form = ["seen": "1", "message": String(repeating: "a", count: 4_001)]
            let refused = try await claire.post(withdrawal, long)
            #expect(refused.refuses("message") && refused.shows("Votre structure a 1 ligne dans le budget"))
        }
    }

    @Test("of a paper that nobody signed it says nothing of a budget") func unsigned() async throws {
        try await Town.agreed { town in
            let page = try await town.claire.get(withdrawal)
            #expect(page.status == 200 && !page.shows("part avant la fin"))
        }
    }
}
