import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-104", "I-32")) struct ContributionBalanceTests {
    @Test("who carries what alone, and each one's share of hours and money")
    func balance() throws {
        var scene = try Scene.told()
        try scene.accept(World.socialCentre) {
            ($0.brings, $0.hours) = ([.publics, .places], PhaseHours(before: 10, during: 20, after: 0))
            $0.amountCents = 100
        }
        #expect(scene.partnership.balance(on: scene.day).carriedAlone.isEmpty, "alone, one carries nothing for others")
        try scene.accept(World.readers) {
            ($0.brings, $0.hours) = ([.publics, .skills], PhaseHours(before: 0, during: 10, after: 0))
        }
        let balance = scene.partnership.balance(on: scene.day)
        #expect(balance.carriedAlone == [.places, .skills])
        #expect(balance.bringers(of: .publics) == [World.socialCentre, World.readers])
        #expect(balance.bringers(of: .legitimacy).isEmpty)
        #expect(balance.hoursShare(of: World.readers) == 0.25)
        #expect(balance.amountShare(of: World.socialCentre) == 1)
        #expect(balance.amountShare(of: World.readers) == nil, "unknown is not zero")
        #expect(balance.hoursShare(of: World.stranger) == nil)
    }

    @Test("whoever has not accepted, or has left, brings nothing yet")
    func outsiders() throws {
        var scene = try Scene.told()
        try scene.accept(World.readers) { $0.brings = [.skills] }
        try scene.answer(World.townHall, .joinDesign)
        try scene.withdraw(World.readers)
        #expect(scene.partnership.balance(on: scene.day).rows.map(\.organisation) == [World.readers])
        scene.pass(days: 15)
        #expect(scene.partnership.balance(on: scene.day).rows.isEmpty)
    }
}
