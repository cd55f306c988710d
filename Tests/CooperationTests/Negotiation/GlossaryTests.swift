import Cooperation
import TestSupport
import Testing

struct GlossaryTests {
    @Test(.requirement("S-120")) func `each one keeps its own word for a thing`() throws {
        var table = TableScene(try CycleScene())
        try table.play(as: Personas.acacias) { try $0.negotiation.name("La personne qui vient", at: $1) }
        #expect(table.matters(Personas.lormont) == ["negotiation.word"])
        for (organisation, word) in [
            (Personas.acacias, "habitante"), (Personas.lire, "lecteur"), (Personas.lormont, "administrée"),
        ] {
            try table.play(as: organisation) {
                try $0.negotiation.give(word, meaning: "Qui pousse notre porte", for: 1, at: $1)
            }
        }
        try table.play(as: Personas.lormont) {
            try $0.negotiation.give("usagère", meaning: "Qui use d'un service", for: 1, at: $1)
        }
        let entry = try #require(table.negotiation.glossaryEntry(1))
        #expect(
            CycleScene.partners.compactMap { entry.word(of: $0)?.word } == ["habitante", "lecteur", "usagère"]
        )
        #expect(entry.words.count == 4)
        #expect(table.matters(Personas.lormont).isEmpty)
    }

    @Test func `a word wants its meaning`() throws {
        var table = TableScene(try CycleScene())
        try table.play(as: Personas.acacias) { try $0.negotiation.name("La personne qui vient", at: $1) }
        #expect(throws: NegotiationRefusal.wordsMissing) {
            try table.play(as: Personas.lire) { try $0.negotiation.give("lecteur", meaning: " ", for: 1, at: $1) }
        }
        #expect(throws: NegotiationRefusal.thingUnknown) {
            try table.play(as: Personas.lire) { try $0.negotiation.give("lecteur", meaning: "x", for: 7, at: $1) }
        }
    }

    @Test(.requirement("S-120")) func `the next cycle begins with the words of each, and with nothing agreed`() throws {
        var table = try TableScene.proposed()
        #expect(table.negotiation.legacy.isEmpty)
        try table.play(as: Personas.acacias) { try $0.negotiation.name("La personne qui vient", at: $1) }
        for word in ["lecteur", "voisine"] {
            try table.play(as: Personas.lire) { try $0.negotiation.give(word, meaning: "Qui lit", for: 1, at: $1) }
        }
        var next = Negotiation(id: table.negotiation.id)
        let record = Record(actor: table.negotiation.glossary[0].named.record.actor, at: Moment.noon.instant)
        for fact in table.negotiation.legacy { next.apply(fact, record) }
        #expect(next.glossary.map(\.named.value) == table.negotiation.glossary.map(\.named.value))
        #expect(next.glossaryEntry(1)?.words.map(\.value.word) == ["voisine"])
        #expect(next.topics.isEmpty && next.proposals.isEmpty)
    }
}
