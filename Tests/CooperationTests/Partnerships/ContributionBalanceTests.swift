import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-104", "I-32")) struct ContributionBalanceTests {
    @Test("who carries what alone, and each one's share of hours and money")
    func balance() throws {
        var story = try PaperStory.told()
        try story.accept(Personas.acacias) {
            ($0.brings, $0.hours) = ([.publics, .places], PhaseHours(before: 10, during: 20, after: 0))
            $0.amountCents = 100
        }
        #expect(story.partnership.balance(on: story.day).carriedAlone.isEmpty, "alone, one carries nothing for others")
        try story.accept(Personas.lire) {
            ($0.brings, $0.hours) = ([.publics, .skills], PhaseHours(before: 0, during: 10, after: 0))
        }
        let balance = story.partnership.balance(on: story.day)
        #expect(balance.carriedAlone == [.places, .skills])
        #expect(balance.bringers(of: .publics) == [Personas.acacias, Personas.lire])
        #expect(balance.bringers(of: .legitimacy).isEmpty)
        #expect(balance.hoursShare(of: Personas.lire) == 0.25)
        #expect(balance.amountShare(of: Personas.acacias) == 1)
        #expect(balance.amountShare(of: Personas.lire) == nil, "unknown is not zero")
        #expect(balance.hoursShare(of: Personas.estey) == nil)
    }

    @Test("whoever has not accepted, or has left, brings nothing yet")
    func outsiders() throws {
        var story = try PaperStory.told()
        try story.accept(Personas.lire) { $0.brings = [.skills] }
        try story.answer(Personas.lormont, .joinDesign)
        try story.withdraw(Personas.lire)
        #expect(story.partnership.balance(on: story.day).rows.map(\.organisation) == [Personas.lire])
        story.pass(days: 15)
        #expect(story.partnership.balance(on: story.day).rows.isEmpty)
    }
}
