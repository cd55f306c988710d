import Cooperation
import TestSupport
import Testing

struct TopicTests {
    @Test func `a topic wants a title, a question, and a day before the start`() throws {
        var table = try TableScene.proposed()
        let today = table.scene.day
        #expect(throws: NegotiationRefusal.titleMissing) {
            try table.play(as: Personas.lire) { try $0.negotiation.openTopic(" ", question: "?", in: $0, at: $1) }
        }
        #expect(throws: NegotiationRefusal.textMissing) {
            try table.play(as: Personas.lire) { try $0.negotiation.openTopic("Quand", question: "", in: $0, at: $1) }
        }
        for (day, refusal) in [
            (today.advanced(by: -1), NegotiationRefusal.deadlinePast),
            (today.advanced(by: 30), .deadlineAfterStart(start: today.advanced(by: 30))),
        ] {
            #expect(throws: refusal) {
                try table.play(as: Personas.lire) {
                    try $0.negotiation.openTopic("Quand", question: "Quel jour ?", openUntil: day, in: $0, at: $1)
                }
            }
        }
    }

    @Test func `a stranger opens nothing`() throws {
        var table = try TableScene.proposed()
        #expect(throws: PartnershipRefusal.notSeated) {
            try table.play(as: Personas.estey) { try $0.negotiation.propose("Chez nous.", on: 1, at: $1) }
        }
    }

    @Test(.requirement("S-042")) func `a topic closes when each one spoke and every objection was heard`() throws {
        var table = try TableScene.proposed()
        try table.take(.favour, Personas.acacias)
        try table.take(.favourIfChanged, Personas.lire, "Pas sous la pluie.")
        #expect(throws: NegotiationRefusal.positionsMissing) { try table.close() }
        try table.take(.against, Personas.lormont, "Le parking est dangereux.")
        #expect(throws: NegotiationRefusal.objectionUnheard) { try table.close() }
        try table.play(as: Personas.lire) {
            try $0.negotiation.reply(to: Personas.lormont, on: 1, "Nous lirons côté jardin.", at: $1)
        }
        #expect(throws: NegotiationRefusal.objectionUnheard) { try table.close() }
        #expect(throws: NegotiationRefusal.notAnObjection) {
            try table.play(as: Personas.lire) { try $0.negotiation.acknowledgeHearing(on: 1, at: $1) }
        }
        try table.play(as: Personas.lormont) { try $0.negotiation.acknowledgeHearing(on: 1, at: $1) }
        try table.close()
        #expect(table.gaps == [])
        let agreed = try #require(table.negotiation.agreedTexts.first)
        #expect(agreed.text == "Au pied des tours.")
        #expect(agreed.inFavour == [Personas.acacias, Personas.lire])
        #expect(agreed.dissent == [Personas.lormont: "Le parking est dangereux."])
    }

    @Test func `a topic on which hardly anybody agrees does not close`() throws {
        var table = try TableScene.proposed()
        try table.take(.favour, Personas.acacias)
        try table.take(.notOurs, Personas.lire)
        try table.take(.notOurs, Personas.lormont)
        #expect(throws: NegotiationRefusal.notEnoughInFavour) { try table.close() }
    }

    @Test func `a topic is left open on purpose with a reason, keeps nobody waiting, and can be taken up again`() throws
    {
        var table = try TableScene.proposed()
        #expect(table.gaps == ["negotiation.topicOpen"])
        #expect(throws: NegotiationRefusal.wordsMissing) {
            try table.play(as: Personas.lire) { try $0.negotiation.leaveOpen(1, because: "", at: $1) }
        }
        try table.play(as: Personas.lire) { try $0.negotiation.leaveOpen(1, because: "La rue est en travaux.", at: $1) }
        #expect(table.gaps == [])
        #expect(table.negotiation.agreedTexts.isEmpty)
        #expect(throws: NegotiationRefusal.topicNotOpen) { try table.take(.favour, Personas.acacias) }
        try table.play(as: Personas.lormont) { try $0.negotiation.reopen(1, because: "Travaux finis.", at: $1) }
        #expect(table.gaps == ["negotiation.topicOpen"])
        #expect(table.negotiation.topic(1)?.standings.count == 2)
    }

    @Test func `no contract without a topic, and each topic without a text is named`() throws {
        var scene = try CycleScene()
        #expect(scene.cycle.negotiation.missing(in: scene.cycle, on: scene.day).map(\.key) == ["negotiation.noTopic"])
        try scene.play(in: \.negotiation, as: Personas.lire) {
            try $0.negotiation.openTopic("Quand", question: "Quel jour ?", in: $0, at: $1)
        }
        #expect(
            scene.cycle.negotiation.missing(in: scene.cycle, on: scene.day).map(\.key) == ["negotiation.noProposal"]
        )
    }
}
