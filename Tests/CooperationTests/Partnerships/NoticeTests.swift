import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "S-102")) struct NoticeTests {
    @Test("each organisation named gets one notice that says who decided, what is open, the stage, the time asked")
    func notice() throws {
        let story = try PaperStory.told()
        let notice = try #require(story.partnership.participations[Personas.lire]?.notice?.value)
        #expect(notice.decidedBy == "Le conseil d'administration du centre social")
        #expect(notice.stillOpen == "Les lieux, les horaires et le rôle de chaque structure")
        #expect(notice.stage == .design)
        #expect(notice.hours.total == 18)
        #expect(notice.replyBy == Moment.noon.day.advanced(by: 30))
        #expect(story.state(Personas.lire) == .invited)
        #expect(story.events.suffix(2).map(\.kind) == ["partnership.noticeSent.1", "partnership.noticeSent.1"])
        #expect(throws: PartnershipRefusal.nobodyToNotify) {
            var again = story
            try again.notify()
        }
    }

    @Test("nobody is told of a paper that hides who decided, what is open, the stage or the time")
    func incomplete() throws {
        let table: [(@Sendable (inout Paper) -> Void, [String])] = [
            ({ $0.decidedBy = " " }, ["decidedBy"]), ({ $0.stillOpen = "" }, ["stillOpen"]),
            ({ $0.stage = nil }, ["stage"]), ({ $0.hours = nil }, ["hours"]),
            (
                { ($0.stage, $0.decidedBy, $0.hours, $0.stillOpen) = (nil, "", nil, "") },
                ["decidedBy", "stillOpen", "stage", "hours"]
            ),
        ]
        for (change, fields) in table {
            var story = try PaperStory.published(PaperStory.paper(change: change))
            #expect(throws: PartnershipRefusal.noticeIncomplete(fields: fields)) { try story.notify() }
        }
    }

    @Test("nobody is told by an outsider, of a draft, by an unverified initiator, or when the reply date is past")
    func refusals() throws {
        var draft = try PaperStory.opened()
        #expect(throws: PartnershipRefusal.nothingPublished) { try draft.notify() }
        var story = try PaperStory.published()
        #expect(throws: PartnershipRefusal.notSeated) { try story.notify(by: Personas.lire) }
        #expect(throws: PartnershipRefusal.initiatorNotVerified) { try story.notify(verified: false) }
        story.pass(days: 31)
        #expect(throws: PartnershipRefusal.replyByPast) { try story.notify() }
    }

    @Test("opening the notice is noted once, by whoever was told and has not answered")
    func opened() throws {
        var story = try PaperStory.told()
        story.openNotice(Personas.lire)
        #expect(story.state(Personas.lire) == .considering)
        let count = story.events.count
        story.openNotice(Personas.lire)
        story.openNotice(Personas.estey)
        story.openNotice(Personas.acacias)
        try story.unname(Personas.lormont)
        story.openNotice(Personas.lormont)
        #expect(story.events.count == count + 1)
    }

    @Test("a link that is followed opens nothing: a scanner of mail follows it too")
    func scanned() throws {
        let told = try PaperStory.told().partnership
        #expect(told.openNotice(by: Personas.link(of: Personas.lire)).isEmpty)
        #expect(told.openNotice(by: Personas.speaker(for: Personas.lire)).count == 1)
    }

    @Test("a notice without answer lapses the day after its date, and may still be answered")
    func lapsed() throws {
        var story = try PaperStory.told()
        story.pass(days: 30)
        #expect(story.state(Personas.lire) == .invited)
        story.pass(days: 1)
        #expect(story.state(Personas.lire) == .lapsed)
        try story.answer(Personas.lire, .joinDesign)
        #expect(story.state(Personas.lire) == .negotiating)
    }

    @Test("one reminder, not before a week, to whoever was told and has not answered", .requirement("S-034"))
    func reminder() throws {
        var story = try PaperStory.told()
        #expect(throws: PartnershipRefusal.reminderTooSoon(from: Moment.noon.day.advanced(by: 7))) {
            try story.remind(Personas.lire)
        }
        story.pass(days: 6, hours: 23)
        #expect(throws: PartnershipRefusal.reminderTooSoon(from: Moment.noon.day.advanced(by: 8))) {
            try story.remind(Personas.lire)
        }
        story.pass(days: 0, hours: 1)
        #expect(throws: PartnershipRefusal.notSeated) { try story.remind(Personas.lire, by: Personas.lormont) }
        #expect(throws: PartnershipRefusal.notNamed) { try story.remind(Personas.estey) }
        try story.remind(Personas.lire)
        story.pass(days: 20)
        #expect(throws: PartnershipRefusal.alreadyReminded) { try story.remind(Personas.lire) }
        try story.answer(Personas.lormont, .decline)
        #expect(throws: PartnershipRefusal.alreadyAnswered) { try story.remind(Personas.lormont) }
    }
}
