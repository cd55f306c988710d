import Cooperation
import TestSupport
import Testing

@Suite struct WritingTests {
    @Test("a paper opens as a draft of its initiator, who is no partner yet", .requirement("S-036", "I-01"))
    func opening() throws {
        let story = try PaperStory.opened()
        #expect(story.state(Personas.acacias) == .negotiating)
        #expect(story.partnership.standing(on: story.day) == .draft)
        #expect(story.partnership.partners(on: story.day).isEmpty)
        #expect(story.partnership.draft?.value == PaperStory.paper())
    }

    @Test("a paper opens once, and says who proposes or requires it", .requirement("S-029"))
    func origins() throws {
        let opened = try PaperStory.opened()
        let opening = try #require(opened.partnership.opening?.value)
        #expect(throws: PartnershipRefusal.alreadyOpened) {
            try opened.partnership.open(opening, PaperStory.paper(), on: opened.day)
        }
        for kind in [Origin.Kind.proposed, .required] {
            for by in [nil, "  "] {
                #expect(throws: PartnershipRefusal.originAuthorMissing) {
                    try PaperStory.opened(origin: Origin(kind: kind, by: by))
                }
            }
            #expect(try PaperStory.opened(origin: Origin(kind: kind, by: "la CAF")).events.count == 2)
        }
    }

    @Test("a text is refused that has no title, dates upside down, impossible hours or notice, a past reply date")
    func form() throws {
        let table: [(@Sendable (inout Paper) -> Void, PartnershipRefusal)] = [
            ({ $0.title = " \n" }, .titleMissing),
            ({ ($0.start, $0.end) = (Moment.noon.day, Moment.noon.day.advanced(by: -1)) }, .datesInverted),
            ({ $0.hours = PhaseHours(before: -1, during: 0, after: 0) }, .hoursOutOfRange),
            ({ $0.hours = PhaseHours(before: 0, during: 0, after: 10_001) }, .hoursOutOfRange),
            ({ $0.noticeDays = 366 }, .noticeDaysOutOfRange), ({ $0.noticeDays = -1 }, .noticeDaysOutOfRange),
            ({ $0.replyBy = Moment.noon.day.advanced(by: -1) }, .replyByPast),
        ]
        var story = try PaperStory.published()
        for (change, refusal) in table {
            let paper = PaperStory.paper(change: change)
            #expect(throws: refusal) { try PaperStory.opened(paper) }
            #expect(throws: refusal) { try story.publish(paper) }
            #expect(throws: refusal) {
                try story.partnership.save(
                    paper,
                    basedOn: 1,
                    by: Personas.speaker(for: Personas.acacias),
                    at: story.moment
                )
            }
        }
        story.pass(days: 40)
        try story.retitle("Une date passée que personne n'a changée ne gêne pas", .correction)
    }

    @Test("drafts are kept without being published, and only when they differ")
    func drafts() throws {
        var story = try PaperStory.published()
        let centre = Personas.speaker(for: Personas.acacias)
        #expect(try story.partnership.save(PaperStory.paper(), basedOn: 1, by: centre, at: story.moment).isEmpty)
        let next = PaperStory.paper("Un autre titre")
        story.keep(
            try story.partnership.save(next, basedOn: 1, by: centre, at: story.moment),
            by: Personas.acacias
        )
        #expect(story.partnership.title == "Lire au pied des tours")
        #expect(story.partnership.latestPaper == next)
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 1)) {
            try story.partnership.save(next, basedOn: 0, by: centre, at: story.moment)
        }
        try story.publish(next)
        #expect(story.partnership.draft == nil)
        #expect(story.partnership.title == "Un autre titre")
    }

    @Test("whoever sits at the table publishes on equal terms, the others do not", .requirement("S-039", "I-11"))
    func equals() throws {
        var story = try PaperStory.told()
        #expect(throws: PartnershipRefusal.notSeated) { try story.retitle("Non", .correction, by: Personas.lire) }
        #expect(throws: PartnershipRefusal.notSeated) { try story.retitle("Non", .correction, by: Personas.estey) }
        try story.answer(Personas.lire, .joinDesign)
        try story.retitle("Lire et dire", .correction, by: Personas.lire)
        #expect(try story.current.number == 2)
        #expect(throws: PartnershipRefusal.nothingChanged) { try story.publish(story.current.paper) }
        #expect(throws: PartnershipRefusal.versionSuperseded(current: 2)) {
            try story.publish(PaperStory.paper("Trop tard"), basedOn: 1)
        }
    }

    @Test("the first version is substance, and so is any change of hours, dates or notice", .requirement("I-04"))
    func promises() throws {
        var first = try PaperStory.opened()
        try first.publish(PaperStory.paper("Premier"), .correction)
        #expect(try first.current.change == .substance)
        let changes: [@Sendable (inout Paper) -> Void] = [
            { $0.hours = PhaseHours(before: 1, during: 2, after: 3) }, { $0.noticeDays = 0 },
            { $0.start = Moment.noon.day }, { $0.end = Moment.noon.day },
        ]
        for change in changes {
            var story = try PaperStory.agreed()
            try story.publish(PaperStory.paper("Autre", change: change), .correction)
            #expect(try story.current.change == .substance)
            #expect(story.partnership.partners(on: story.day).isEmpty)
        }
    }
}
