import Cooperation
import TestSupport
import Testing

@Suite struct AwaitingTests {
    private let lire = Personas.lire
    private let centre = Personas.acacias

    private func kinds(_ story: PaperStory, _ organisation: OrganisationID = Personas.lire) -> [AwaitedKind] {
        story.partnership.awaited(by: organisation, on: story.day).map(\.kind)
    }

    @Test(
        "what waits for an organisation, in each state",
        arguments: ParticipationState.allCases
    )
    func own(state: ParticipationState) throws {
        let expected: [AwaitedKind] =
            switch state {
            case .invited, .considering, .lapsed: [.noticeToAnswer]
            case .negotiating: [.acceptanceToGive]
            case .accepted: [.missionToSay]
            case .onNotice: [.withdrawalRunning]
            case .mentioned, .declined, .contested, .withdrawn, .merged: []
            }
        #expect(kinds(try PaperStory.lire(in: state)) == expected)
    }

    @Test(
        "a notice presses as its date comes near, is late for a month, then waits no more",
        arguments: [
            (0, Urgency.calm), (16, .soon), (26, .soon), (27, .pressing), (30, .pressing), (31, .late), (60, .late),
            (61, nil),
        ] as [(Int, Urgency?)]
    )
    func urgency(days: Int, urgency: Urgency?) throws {
        var story = try PaperStory.told()
        story.pass(days: days)
        #expect(story.partnership.awaited(by: lire, on: story.day).first?.urgency == urgency)
    }

    @Test("a changed text waits for a new acceptance, a correction to be read for a fortnight", .requirement("I-04"))
    func reopened() throws {
        var story = try PaperStory.agreed()
        try story.accept(lire) { $0.mission = "Lire" }
        try story.retitle("Une virgule", .correction)
        #expect(kinds(story) == [.correctionToRead])
        story.pass(days: 16)
        #expect(kinds(story).isEmpty)
        try story.retitle("Autre chose", .substance)
        #expect(kinds(story) == [.acceptanceReopened])
        #expect(kinds(story, Personas.estey).isEmpty)
    }

    @Test("questions and contests come first, and wait for all at the table alike", .requirement("S-039", "I-11"))
    func table() throws {
        var story = try PaperStory.agreed()
        try story.answer(Personas.lormont, .ask, "Combien d'heures ?")
        #expect(kinds(story).first == .questionToAnswer)
        #expect(kinds(story) == kinds(story, centre))
        try story.reply("Dix.", to: Personas.lormont, by: lire)
        #expect(kinds(story) == [.missionToSay])
        #expect(kinds(story, Personas.lormont) == [.replyToRead])
        try story.answer(Personas.lormont, .contest)
        #expect(kinds(story).first == .contestToHear)
        #expect(story.partnership.awaited(by: centre, on: story.day).first?.about == Personas.lormont)
    }

    @Test("names still to be told, a text still to be published, somebody about to leave")
    func others() throws {
        #expect(kinds(try PaperStory.opened(), centre) == [.paperToPublish])
        #expect(kinds(try PaperStory.published(), centre) == [.namesToTell, .acceptanceToGive])
        var story = try PaperStory.agreed()
        try story.withdraw(lire)
        let leaving = story.partnership.awaited(by: centre, on: story.day).first { $0.kind == .partnerLeaving }
        #expect(leaving?.due == story.day.advanced(by: 15))
        #expect(leaving?.about == lire)
        #expect(leaving?.urgency == .calm)
    }
}
