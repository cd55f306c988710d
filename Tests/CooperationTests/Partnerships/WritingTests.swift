import Cooperation
import TestSupport
import Testing

@Suite struct WritingTests {
    @Test("a paper opens as a draft of its initiator, who is no partner yet", .requirement("S-036", "I-01"))
    func opening() throws {
        let scene = try Scene.opened()
        #expect(scene.state(World.socialCentre) == .negotiating)
        #expect(scene.partnership.standing(on: scene.day) == .draft)
        #expect(scene.partnership.partners(on: scene.day).isEmpty)
        #expect(scene.partnership.draft?.value == World.paper())
    }

    @Test("a paper opens once, and says who proposes or requires it", .requirement("S-029"))
    func origins() throws {
        let opened = try Scene.opened()
        let opening = try #require(opened.partnership.opening?.value)
        #expect(throws: PartnershipRefusal.alreadyOpened) {
            try opened.partnership.open(opening, World.paper(), on: opened.day)
        }
        for kind in [Origin.Kind.proposed, .required] {
            for by in [nil, "  "] {
                #expect(throws: PartnershipRefusal.originAuthorMissing) {
                    try Scene.opened(origin: Origin(kind: kind, by: by))
                }
            }
            #expect(try Scene.opened(origin: Origin(kind: kind, by: "la CAF")).events.count == 2)
        }
    }

    @Test("a text is refused that has no title, dates upside down, impossible hours or notice, a past reply date")
    func form() throws {
        let table: [(@Sendable (inout Paper) -> Void, PartnershipRefusal)] = [
            ({ $0.title = " \n" }, .titleMissing),
            ({ ($0.start, $0.end) = (World.today, World.today.advanced(by: -1)) }, .datesInverted),
            ({ $0.hours = PhaseHours(before: -1, during: 0, after: 0) }, .hoursOutOfRange),
            ({ $0.hours = PhaseHours(before: 0, during: 0, after: 10_001) }, .hoursOutOfRange),
            ({ $0.noticeDays = 366 }, .noticeDaysOutOfRange), ({ $0.noticeDays = -1 }, .noticeDaysOutOfRange),
            ({ $0.replyBy = World.today.advanced(by: -1) }, .replyByPast),
        ]
        var scene = try Scene.published()
        for (change, refusal) in table {
            let paper = World.paper(change: change)
            #expect(throws: refusal) { try Scene.opened(paper) }
            #expect(throws: refusal) { try scene.publish(paper) }
            #expect(throws: refusal) {
                try scene.partnership.save(
                    paper,
                    basedOn: 1,
                    by: World.speaker(for: World.socialCentre),
                    at: scene.moment
                )
            }
        }
        scene.pass(days: 40)
        try scene.retitle("Une date passée que personne n'a changée ne gêne pas", .correction)
    }

    @Test("drafts are kept without being published, and only when they differ")
    func drafts() throws {
        var scene = try Scene.published()
        let centre = World.speaker(for: World.socialCentre)
        #expect(try scene.partnership.save(World.paper(), basedOn: 1, by: centre, at: scene.moment).isEmpty)
        let next = World.paper("Un autre titre")
        scene.keep(
            try scene.partnership.save(next, basedOn: 1, by: centre, at: scene.moment),
            by: World.socialCentre
        )
        #expect(scene.partnership.title == "Lire au pied des tours")
        #expect(scene.partnership.latestPaper == next)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 1)) {
            try scene.partnership.save(next, basedOn: 0, by: centre, at: scene.moment)
        }
        try scene.publish(next)
        #expect(scene.partnership.draft == nil)
        #expect(scene.partnership.title == "Un autre titre")
    }

    @Test("whoever sits at the table publishes on equal terms, the others do not", .requirement("S-039", "I-11"))
    func equals() throws {
        var scene = try Scene.told()
        #expect(throws: PartnershipRefusal.notSeated) { try scene.retitle("Non", .correction, by: World.readers) }
        #expect(throws: PartnershipRefusal.notSeated) { try scene.retitle("Non", .correction, by: World.stranger) }
        try scene.answer(World.readers, .joinDesign)
        try scene.retitle("Lire et dire", .correction, by: World.readers)
        #expect(try scene.current.number == 2)
        #expect(throws: PartnershipRefusal.nothingChanged) { try scene.publish(scene.current.paper) }
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 2)) {
            try scene.publish(World.paper("Trop tard"), basedOn: 1)
        }
    }

    @Test("the first version is substance, and so is any change of hours, dates or notice", .requirement("I-04"))
    func promises() throws {
        var first = try Scene.opened()
        try first.publish(World.paper("Premier"), .correction)
        #expect(try first.current.change == .substance)
        let changes: [@Sendable (inout Paper) -> Void] = [
            { $0.hours = PhaseHours(before: 1, during: 2, after: 3) }, { $0.noticeDays = 0 },
            { $0.start = World.today }, { $0.end = World.today },
        ]
        for change in changes {
            var scene = try Scene.agreed()
            try scene.publish(World.paper("Autre", change: change), .correction)
            #expect(try scene.current.change == .substance)
            #expect(scene.partnership.partners(on: scene.day).isEmpty)
        }
    }
}
