import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-103")) struct AnsweringTests {
    @Test(
        "no answer asks for a reason, except that a question asks something",
        .requirement("S-034", "I-05"),
        arguments: AnswerKind.allCases
    )
    func reasons(kind: AnswerKind) throws {
        for message in [nil, " \n"] {
            var story = try PaperStory.told()
            if kind == .ask {
                #expect(throws: PartnershipRefusal.questionMissing) { try story.answer(Personas.lire, kind, message) }
            } else {
                try story.answer(Personas.lire, kind, message, printed: true)
                #expect(
                    story.partnership.participations[Personas.lire]?.lastAnswer?.value
                        == Answer(organisation: Personas.lire, kind: kind)
                )
            }
        }
    }

    @Test("declining changes nothing else: the others stay, and one may come back", .requirement("S-034", "I-05"))
    func declining() throws {
        var story = try PaperStory.agreed()
        let others = [Personas.acacias, Personas.lire]
        let before = others.map { story.partnership.rights(of: $0, on: story.day) }
        let ownBefore = story.partnership.rights(of: Personas.lormont, on: story.day)
        try story.answer(Personas.lormont, .decline)
        #expect(story.partnership.rights(of: Personas.lormont, on: story.day) == ownBefore)
        #expect(others.map { story.partnership.rights(of: $0, on: story.day) } == before)
        #expect(story.partnership.partners(on: story.day) == others)
        try story.accept(Personas.lormont)
        #expect(story.partnership.partners(on: story.day).contains(Personas.lormont))
    }

    @Test("two people of one organisation answer at once: the second learns what the first said", .requirement("I-13"))
    func atOnce() throws {
        var story = try PaperStory.told()
        try story.answer(Personas.lire, .joinDesign, seen: 0)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "joinDesign")) {
            try story.answer(Personas.lire, .decline, seen: 0)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "joinDesign")) {
            try story.accept(Personas.lire, seen: 0)
        }
        try story.accept(Personas.lire)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "accepted")) {
            try story.withdraw(Personas.lire, seen: 1)
        }
        try story.withdraw(Personas.lire)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "withdrawn")) {
            try story.accept(Personas.lire, seen: 2)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "opened")) {
            try story.accept(Personas.acacias, seen: 0)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "")) {
            try story.accept(Personas.lormont, seen: 1)
        }
    }

    @Test("a later answer supersedes and never erases", .requirement("I-13"))
    func history() throws {
        var story = try PaperStory.told()
        let kinds: [AnswerKind] = [.notNow, .ask, .contest, .joinDesign]
        for kind in kinds { try story.answer(Personas.lire, kind, "Voici pourquoi.") }
        let acts = try #require(story.partnership.participations[Personas.lire]?.acts)
        let said = acts.map { act in
            if case .answered(let answer) = act.value { answer.kind } else { AnswerKind?.none }
        }
        #expect(said == kinds)
        #expect(story.state(Personas.lire) == .negotiating)
    }

    @Test("a question gets a reply from the table, and gives up neither seat nor contest")
    func questions() throws {
        var story = try PaperStory.told()
        #expect(throws: PartnershipRefusal.nothingAsked) {
            try story.reply("Rien", to: Personas.lire, by: Personas.acacias)
        }
        try story.answer(Personas.lire, .ask, "  Qui paie ? ")
        #expect(story.partnership.participations[Personas.lire]?.lastAnswer?.value.message == "Qui paie ?")
        #expect(throws: PartnershipRefusal.notSeated) {
            try story.reply("Personne", to: Personas.lire, by: Personas.lormont)
        }
        #expect(throws: PartnershipRefusal.replyMissing) {
            try story.reply(" ", to: Personas.lire, by: Personas.acacias)
        }
        try story.reply("La commune.", to: Personas.lire, by: Personas.acacias)
        #expect(story.partnership.participations[Personas.lire]?.replies.map(\.value.message) == ["La commune."])
        try story.answer(Personas.acacias, .ask, "Sommes-nous prêts ?")
        #expect(story.state(Personas.acacias) == .negotiating)
    }
}
