import Cooperation
import TestSupport
import Testing

struct ConcessionTests {
    private func tell(
        _ table: inout TableScene,
        _ giver: OrganisationID,
        to receiver: OrganisationID?,
        by author: OrganisationID,
        obtained: String? = nil
    ) throws {
        try table.play(as: author) {
            try $0.negotiation.tell(
                giver: giver,
                receiver: receiver,
                given: "Le mercredi plutôt que le samedi",
                obtained: obtained,
                at: $1
            )
        }
    }

    @Test(.requirement("S-083", "S-016")) func `what was given and obtained is counted for each side`() throws {
        var table = TableScene(try CycleScene())
        try tell(&table, Personas.lire, to: Personas.acacias, by: Personas.lire, obtained: "La salle gratuite")
        try tell(&table, Personas.lormont, to: nil, by: Personas.lormont)
        #expect(
            table.negotiation.concessionBalance(among: CycleScene.partners) == [
                ConcessionBalance(organisation: Personas.acacias, given: 1, obtained: 2),
                ConcessionBalance(organisation: Personas.lire, given: 1, obtained: 2),
                ConcessionBalance(organisation: Personas.lormont, given: 1, obtained: 0),
            ]
        )
    }

    @Test(.requirement("S-083")) func `the other side recognises it, or tells how it saw the thing`() throws {
        var table = TableScene(try CycleScene())
        try tell(&table, Personas.lire, to: Personas.acacias, by: Personas.acacias)
        #expect(table.matters(Personas.lire) == ["negotiation.concession"])
        for organisation in [Personas.acacias, Personas.lormont] {
            #expect(throws: NegotiationRefusal.notOtherSide) {
                try table.play(as: organisation) {
                    try $0.negotiation.answer(concession: 1, recognising: true, words: nil, at: $1)
                }
            }
        }
        #expect(throws: NegotiationRefusal.wordsMissing) {
            try table.play(as: Personas.lire) {
                try $0.negotiation.answer(concession: 1, recognising: false, words: nil, at: $1)
            }
        }
        try table.play(as: Personas.lire) {
            try $0.negotiation.answer(concession: 1, recognising: false, words: "Nous n'avions pas le choix.", at: $1)
        }
        #expect(table.matters(Personas.lire).isEmpty)
        #expect(table.negotiation.concession(1)?.told.value.given == "Le mercredi plutôt que le samedi")
    }

    @Test func `nobody writes down the concession of two others, or of one to itself`() throws {
        var table = TableScene(try CycleScene())
        for (giver, receiver, author) in [
            (Personas.lire, Personas.acacias, Personas.lormont), (Personas.lire, Personas.lire, Personas.lire),
            (Personas.lire, Personas.estey, Personas.lire),
        ] {
            #expect(throws: NegotiationRefusal.sideMissing) { try tell(&table, giver, to: receiver, by: author) }
        }
    }
}
