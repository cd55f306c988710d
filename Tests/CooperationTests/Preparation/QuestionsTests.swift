import Cooperation
import TestSupport
import Testing

/// The five questions, needs and offers, network or partnership.
@Suite struct QuestionsTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont

    @Test("nothing is signed before the five questions have an answer in common", .requirement("S-097"))
    func five() throws {
        var scene = try CycleScene()
        #expect(scene.cycle.preparation.unansweredQuestions(on: scene.day) == 5)
        for (done, question) in PartnershipQuestion.allCases.enumerated() {
            #expect(scene.cycle.preparation.unansweredQuestions(on: scene.day) == 5 - done)
            try scene.answer(question)
        }
        #expect(scene.cycle.preparation.unansweredQuestions(on: scene.day) == 0)
    }

    @Test(
        "one's own words are no common answer, an objection reopens it, other words ask everybody again",
        .requirement("S-097", "S-039")
    )
    func common() throws {
        var scene = try CycleScene()
        try scene.play(in: \.preparation, as: acacias) {
            try $0.preparation.answer(.limits, "Pas le samedi.", seen: 0, at: $1)
        }
        #expect(!scene.cycle.preparation.file(.limits).isAnswered)
        #expect(scene.matters(lire).contains("preparation.questions"))
        try voice(true, by: lire, in: &scene)
        #expect(scene.cycle.preparation.file(.limits).isAnswered)
        try voice(false, "C'est notre jour.", by: lormont, in: &scene)
        #expect(!scene.cycle.preparation.file(.limits).isAnswered)
        #expect(scene.cycle.preparation.file(.limits).objections.map(\.organisation) == [lormont])
        try scene.play(in: \.preparation, as: lormont) {
            try $0.preparation.answer(.limits, "Le samedi, si la pluie cesse.", seen: 1, at: $1)
        }
        let file = scene.cycle.preparation.file(.limits)
        #expect(file.objections.isEmpty && !file.isAnswered && !file.suits(lire))
        #expect(file.wordings.count == 2, "the first words stay readable")
    }

    @Test("an objection wants its reason, on the words that stand, from another than their author")
    func refused() throws {
        var scene = try CycleScene()
        #expect(throws: PreparationRefusal.nothingProposed) { try voice(true, by: lire, seen: 0, in: &scene) }
        try scene.answer(.limits)
        #expect(throws: PreparationRefusal.reasonMissing) { try voice(false, by: lormont, in: &scene) }
        #expect(throws: PreparationRefusal.yourOwnWording) { try voice(true, by: acacias, in: &scene) }
        #expect(throws: PreparationRefusal.wordingSuperseded) { try voice(true, by: lormont, seen: 2, in: &scene) }
        #expect(throws: PreparationRefusal.wordingSuperseded) { try scene.answer(.limits) }
        #expect(throws: PreparationRefusal.textMissing(field: "rules")) {
            try scene.play(in: \.preparation, as: lire) { try $0.preparation.answer(.rules, "", seen: 0, at: $1) }
        }
    }

    @Test("what one lacks meets what another offers, by theme, then by public and territory", .requirement("S-038"))
    func matching() throws {
        var scene = try CycleScene()
        try post(.lack, "Un lieu couvert", ["familles"], "Lormont", by: lire, in: &scene)
        try post(.lack, "Un véhicule", theme: "mobilite", by: lire, in: &scene)
        try post(.offer, "La salle des fêtes", ["seniors"], "Cenon", by: lormont, in: &scene)
        try post(.offer, "Notre grande salle", ["familles", "jeunes"], "lormont, Génicart", by: acacias, in: &scene)
        try post(.offer, "Notre local", ["familles"], "Lormont", by: lire, in: &scene)
        let seated = scene.cycle.seated(on: scene.day)
        let matches = scene.cycle.preparation.matches(among: seated)
        #expect(matches.map(\.offer.organisation) == [acacias, lormont], "never one's own")
        #expect(matches.map(\.score) == [3, 1])
        #expect(scene.cycle.preparation.unmetLacks(among: seated).map(\.text) == ["Un véhicule"])
        try scene.play(in: \.preparation, as: acacias) { try $0.preparation.withdraw(4, at: $1) }
        #expect(scene.cycle.preparation.matches(among: seated).count == 1)
        #expect(scene.cycle.preparation.complements.count == 5, "what is taken back stays in the trace")
    }

    @Test("needs and offers speak the directory's words, and only their author takes them back")
    func complements() throws {
        var scene = try CycleScene()
        #expect(throws: PreparationRefusal.themeUnknown) { try post(.offer, "X", theme: "or", by: lire, in: &scene) }
        #expect(throws: PreparationRefusal.publicUnknown) { try post(.offer, "X", ["elfes"], by: lire, in: &scene) }
        #expect(throws: PreparationRefusal.textMissing(field: "text")) { try post(.lack, "", by: lire, in: &scene) }
        try post(.lack, "Un lieu", by: lire, in: &scene)
        #expect(throws: PreparationRefusal.notYourComplement) {
            try scene.play(in: \.preparation, as: acacias) { try $0.preparation.withdraw(1, at: $1) }
        }
        try scene.play(in: \.preparation, as: lire) { try $0.preparation.withdraw(1, at: $1) }
        #expect(throws: PreparationRefusal.complementUnknown) {
            try scene.play(in: \.preparation, as: lire) { try $0.preparation.withdraw(1, at: $1) }
        }
    }

    @Test(
        "network, partnership or service is reasoned from four answers",
        .requirement("S-073", "S-098"),
        arguments: [
            ([], .network, []),
            ([.object], .network, [.contract, .evaluation]),
            ([.contract, .evaluation], .network, []),
            ([.object, .contract], .network, [.evaluation]),
            ([.object, .contract, .evaluation], .partnership, []),
            ([.order], .service, []),
            ([.order, .object, .contract, .evaluation], .service, []),
        ] as [(Set<Qualification.Question>, Qualification.Kind, [Qualification.Question])]
    )
    func qualified(yes: Set<Qualification.Question>, kind: Qualification.Kind, missing: [Qualification.Question]) {
        #expect(Qualification(yes: yes).kind == kind)
        #expect(Qualification(yes: yes).missing == missing)
    }

    private func voice(
        _ agrees: Bool,
        _ reason: String = "",
        by organisation: OrganisationID,
        seen: Int = 1,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.preparation, as: organisation) {
            try $0.preparation.voice(.limits, agrees: agrees, reason: reason, seen: seen, at: $1)
        }
    }

    private func post(
        _ side: Complement.Side,
        _ text: String,
        _ publics: [String] = [],
        _ territory: String = "",
        theme: String = "remobilisation",
        by organisation: OrganisationID,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.preparation, as: organisation) {
            let complement = Complement(
                organisation: organisation,
                side: side,
                text: text,
                theme: theme,
                publics: publics,
                territory: territory
            )
            return try $0.preparation.post(complement, at: $1)
        }
    }
}
