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
            var scene = try Scene.told()
            if kind == .ask {
                #expect(throws: PartnershipRefusal.questionMissing) { try scene.answer(World.readers, kind, message) }
            } else {
                try scene.answer(World.readers, kind, message, printed: true)
                #expect(
                    scene.partnership.participations[World.readers]?.lastAnswer?.value
                        == Answer(organisation: World.readers, kind: kind)
                )
            }
        }
    }

    @Test("declining changes nothing else: the others stay, and one may come back", .requirement("S-034", "I-05"))
    func declining() throws {
        var scene = try Scene.agreed()
        let others = [World.socialCentre, World.readers]
        let before = others.map { scene.partnership.rights(of: $0, on: scene.day) }
        let ownBefore = scene.partnership.rights(of: World.townHall, on: scene.day)
        try scene.answer(World.townHall, .decline)
        #expect(scene.partnership.rights(of: World.townHall, on: scene.day) == ownBefore)
        #expect(others.map { scene.partnership.rights(of: $0, on: scene.day) } == before)
        #expect(scene.partnership.partners(on: scene.day) == others)
        try scene.accept(World.townHall)
        #expect(scene.partnership.partners(on: scene.day).contains(World.townHall))
    }

    @Test("two people of one organisation answer at once: the second learns what the first said", .requirement("I-13"))
    func atOnce() throws {
        var scene = try Scene.told()
        try scene.answer(World.readers, .joinDesign, seen: 0)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "joinDesign")) {
            try scene.answer(World.readers, .decline, seen: 0)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "joinDesign")) {
            try scene.accept(World.readers, seen: 0)
        }
        try scene.accept(World.readers)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "accepted")) {
            try scene.withdraw(World.readers, seen: 1)
        }
        try scene.withdraw(World.readers)
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "withdrawn")) {
            try scene.accept(World.readers, seen: 2)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "opened")) {
            try scene.accept(World.socialCentre, seen: 0)
        }
        #expect(throws: PartnershipRefusal.answeredMeanwhile(kind: "")) {
            try scene.accept(World.townHall, seen: 1)
        }
    }

    @Test("a later answer supersedes and never erases", .requirement("I-13"))
    func history() throws {
        var scene = try Scene.told()
        let kinds: [AnswerKind] = [.notNow, .ask, .contest, .joinDesign]
        for kind in kinds { try scene.answer(World.readers, kind, "Voici pourquoi.") }
        let acts = try #require(scene.partnership.participations[World.readers]?.acts)
        let said = acts.map { act in
            if case .answered(let answer) = act.value { answer.kind } else { AnswerKind?.none }
        }
        #expect(said == kinds)
        #expect(scene.state(World.readers) == .negotiating)
    }

    @Test("a question gets a reply from the table, and gives up neither seat nor contest")
    func questions() throws {
        var scene = try Scene.told()
        #expect(throws: PartnershipRefusal.nothingAsked) {
            try scene.reply("Rien", to: World.readers, by: World.socialCentre)
        }
        try scene.answer(World.readers, .ask, "  Qui paie ? ")
        #expect(scene.partnership.participations[World.readers]?.lastAnswer?.value.message == "Qui paie ?")
        #expect(throws: PartnershipRefusal.notSeated) {
            try scene.reply("Personne", to: World.readers, by: World.townHall)
        }
        #expect(throws: PartnershipRefusal.replyMissing) {
            try scene.reply(" ", to: World.readers, by: World.socialCentre)
        }
        try scene.reply("La commune.", to: World.readers, by: World.socialCentre)
        #expect(scene.partnership.participations[World.readers]?.replies.map(\.value.message) == ["La commune."])
        try scene.answer(World.socialCentre, .ask, "Sommes-nous prêts ?")
        #expect(scene.state(World.socialCentre) == .negotiating)
    }
}
