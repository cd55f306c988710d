import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "S-102")) struct LetterTests {
    private func letter(
        to organisation: OrganisationID = Personas.lire,
        of story: PaperStory,
        reachable: Bool = false,
        verified: Bool = true,
        by author: OrganisationID = Personas.acacias
    ) throws -> [PartnershipEvent] {
        try story.partnership.notifyByLetter(
            organisation,
            isReachable: reachable,
            initiatorVerified: verified,
            by: Personas.speaker(for: author),
            at: story.moment
        )
    }

    @Test("a message goes to those that it reaches; the others stay untold")
    func reached() throws {
        let story = try PaperStory.published()
        let speaker = Personas.speaker(for: Personas.acacias)
        let events = try story.partnership.notify(
            initiatorVerified: true,
            unreachable: [Personas.lire],
            by: speaker,
            at: story.moment
        )
        var told: [OrganisationID] = []
        for case .noticeSent(let notice) in events { told.append(notice.organisation) }
        #expect(told == [Personas.lormont])
        #expect(throws: PartnershipRefusal.nobodyReachable) {
            try story.partnership.notify(
                initiatorVerified: true,
                unreachable: [Personas.lire, Personas.lormont],
                by: speaker,
                at: story.moment
            )
        }
    }

    @Test("the first printing of a letter is the notice; another tells nothing new")
    func printed() throws {
        var story = try PaperStory.published()
        let events = try letter(of: story)
        guard case .noticeSent(let notice)? = events.first, events.count == 1 else {
            Issue.record("no notice: \(events)")
            return
        }
        #expect(notice.organisation == Personas.lire && notice.byLetter == true && notice.hours.total == 18)
        story = try PaperStory.told()
        #expect(try letter(of: story).isEmpty)
    }

    @Test("no letter of a draft, by an outsider or the unverified, to the unnamed, the reached, those that answered")
    func refused() throws {
        let draft = try PaperStory.opened()
        #expect(throws: PartnershipRefusal.nothingPublished) { try letter(of: draft) }
        var story = try PaperStory.published()
        #expect(throws: PartnershipRefusal.notSeated) { try letter(of: story, by: Personas.lormont) }
        #expect(throws: PartnershipRefusal.initiatorNotVerified) { try letter(of: story, verified: false) }
        #expect(throws: PartnershipRefusal.notNamed) { try letter(to: Personas.estey, of: story) }
        #expect(throws: PartnershipRefusal.reachedByMessage) { try letter(of: story, reachable: true) }
        try story.answer(Personas.lire, .decline)
        #expect(throws: PartnershipRefusal.alreadyAnswered) { try letter(of: story) }
        let silent = try PaperStory.published(PaperStory.paper { $0.stage = nil })
        #expect(throws: PartnershipRefusal.noticeIncomplete(fields: ["stage"])) { try letter(of: silent) }
    }

    @Test("nobody is reminded where no mail arrives", .requirement("S-034"))
    func reminder() throws {
        var story = try PaperStory.told()
        story.pass(days: 8)
        #expect(throws: PartnershipRefusal.noMailToRemind) {
            try story.partnership.remind(
                Personas.lire,
                hasMail: false,
                by: Personas.speaker(for: Personas.acacias),
                at: story.moment
            )
        }
    }
}
