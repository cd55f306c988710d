import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-101", "S-102")) struct NoticeTests {
    @Test("each organisation named gets one notice that says who decided, what is open, the stage, the time asked")
    func notice() throws {
        let scene = try Scene.told()
        let notice = try #require(scene.partnership.participations[World.readers]?.notice?.value)
        #expect(notice.decidedBy == "le conseil d'administration du centre social")
        #expect(notice.stillOpen == "les lieux, les horaires et le rôle de chacun")
        #expect(notice.stage == .design)
        #expect(notice.hours.total == 35)
        #expect(notice.replyBy == World.today.advanced(by: 30))
        #expect(scene.state(World.readers) == .invited)
        #expect(scene.events.suffix(2).map(\.kind) == ["partnership.noticeSent.1", "partnership.noticeSent.1"])
        #expect(throws: PartnershipRefusal.nobodyToNotify) {
            var again = scene
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
            var scene = try Scene.published(World.paper(change: change))
            #expect(throws: PartnershipRefusal.noticeIncomplete(fields: fields)) { try scene.notify() }
        }
    }

    @Test("nobody is told by an outsider, of a draft, by an unverified initiator, or when the reply date is past")
    func refusals() throws {
        var draft = try Scene.opened()
        #expect(throws: PartnershipRefusal.nothingPublished) { try draft.notify() }
        var scene = try Scene.published()
        #expect(throws: PartnershipRefusal.notSeated) { try scene.notify(by: World.readers) }
        #expect(throws: PartnershipRefusal.initiatorNotVerified) { try scene.notify(verified: false) }
        scene.pass(days: 31)
        #expect(throws: PartnershipRefusal.replyByPast) { try scene.notify() }
    }

    @Test("opening the notice is noted once, by whoever was told and has not answered")
    func opened() throws {
        var scene = try Scene.told()
        scene.openNotice(World.readers)
        #expect(scene.state(World.readers) == .considering)
        let count = scene.events.count
        scene.openNotice(World.readers)
        scene.openNotice(World.stranger)
        scene.openNotice(World.socialCentre)
        try scene.unname(World.townHall)
        scene.openNotice(World.townHall)
        #expect(scene.events.count == count + 1)
    }

    @Test("a notice without answer lapses the day after its date, and may still be answered")
    func lapsed() throws {
        var scene = try Scene.told()
        scene.pass(days: 30)
        #expect(scene.state(World.readers) == .invited)
        scene.pass(days: 1)
        #expect(scene.state(World.readers) == .lapsed)
        try scene.answer(World.readers, .joinDesign)
        #expect(scene.state(World.readers) == .negotiating)
    }

    @Test("one reminder, not before a week, to whoever was told and has not answered", .requirement("S-034"))
    func reminder() throws {
        var scene = try Scene.told()
        #expect(throws: PartnershipRefusal.reminderTooSoon(from: World.today.advanced(by: 7))) {
            try scene.remind(World.readers)
        }
        scene.pass(days: 6, hours: 23)
        #expect(throws: PartnershipRefusal.reminderTooSoon(from: World.today.advanced(by: 8))) {
            try scene.remind(World.readers)
        }
        scene.pass(days: 0, hours: 1)
        #expect(throws: PartnershipRefusal.notSeated) { try scene.remind(World.readers, by: World.townHall) }
        #expect(throws: PartnershipRefusal.notNamed) { try scene.remind(World.stranger) }
        try scene.remind(World.readers)
        scene.pass(days: 20)
        #expect(throws: PartnershipRefusal.alreadyReminded) { try scene.remind(World.readers) }
        try scene.answer(World.townHall, .decline)
        #expect(throws: PartnershipRefusal.alreadyAnswered) { try scene.remind(World.townHall) }
    }
}
