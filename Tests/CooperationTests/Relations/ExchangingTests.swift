import Cooperation
import TestSupport
import Testing

/// News both ways, opinions asked and what became of them.
@Suite struct ExchangingTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire

    @Test("news are dated in each direction", .requirement("S-004"))
    func news() throws {
        var scene = try CycleScene()
        try scene.play(in: \.relations, as: lire) { try $0.relations.tell("Six lectrices.", to: acacias, at: $1) }
        #expect(scene.view(of: lire, by: acacias).lastNews(from: lire)?.at == scene.moment.instant)
        #expect(scene.view(of: lire, by: acacias).lastNews(from: acacias) == nil)
        scene.pass(days: 4)
        try scene.play(in: \.relations, as: acacias) { try $0.relations.tell("La cour est libre.", to: lire, at: $1) }
        #expect(scene.view(of: acacias, by: lire).lastNews(from: acacias)?.at == scene.moment.instant)
        #expect(scene.view(of: acacias, by: lire).lastNews(from: lire)?.at == Moment.noon.instant)
        #expect(throws: RelationsRefusal.textMissing) {
            try scene.play(in: \.relations, as: lire) { try $0.relations.tell("", to: acacias, at: $1) }
        }
    }

    @Test(
        "who asks an opinion keeps the decision, and says what became of the answer",
        .requirement("S-005"),
        arguments: OpinionRequest.Kind.allCases
    )
    func opinion(kind: OpinionRequest.Kind) throws {
        var scene = try CycleScene()
        try scene.play(in: \.relations, as: lire) {
            try $0.relations.ask(kind, "Pouvons-nous prendre la cour ?", of: acacias, at: $1)
        }
        func reply(_ text: String, by organisation: OrganisationID, to other: OrganisationID) throws {
            try scene.play(in: \.relations, as: organisation) { try $0.relations.reply(1, text, to: other, at: $1) }
        }
        #expect(scene.matters(acacias).contains("relations.opinion"))
        #expect(throws: RelationsRefusal.notYoursToAnswer) { try reply("Oui.", by: lire, to: acacias) }
        try reply("Oui, le mercredi.", by: acacias, to: lire)
        #expect(scene.matters(lire).contains("relations.opinion"), "what became of it is owed")
        #expect(throws: RelationsRefusal.notYoursToAnswer) { try reply("Alors ?", by: acacias, to: lire) }
        try reply("Nous y serons mercredi.", by: lire, to: acacias)
        let file = scene.view(of: lire, by: acacias).requests.first
        #expect(file?.answer?.value.text == "Oui, le mercredi." && file?.outcome?.value.author == lire)
        #expect(file?.awaited == nil && !scene.matters(lire).contains("relations.opinion"))
        #expect(throws: RelationsRefusal.requestUnknown) { try reply("Encore.", by: lire, to: acacias) }
    }
}
