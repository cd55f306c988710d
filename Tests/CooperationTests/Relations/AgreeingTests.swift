import Cooperation
import TestSupport
import Testing

/// The gap, the talk, the type agreed by both.
@Suite struct AgreeingTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont
    private let cooperation = Reading.answering([.commitment: .both, .responsibility: .both])

    private func revealed(_ mine: Reading? = nil, _ theirs: Reading = .answering()) throws -> CycleScene {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: mine ?? cooperation)
        try scene.state(lire, about: acacias, seen: theirs)
        return scene
    }

    private func propose(
        _ reading: Reading,
        by organisation: OrganisationID,
        to other: OrganisationID,
        mandates: [Mandate]? = nil,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.relations, as: organisation, mandates: mandates) {
            try $0.relations.propose(reading, to: other, in: $0, at: $1)
        }
    }

    private func accept(
        _ number: Int,
        by organisation: OrganisationID,
        of other: OrganisationID,
        mandates: [Mandate]? = nil,
        in scene: inout CycleScene
    ) throws {
        try scene.play(in: \.relations, as: organisation, mandates: mandates) {
            try $0.relations.accept(number, of: other, in: $0, at: $1)
        }
    }

    @Test("the gap counts the criteria that differ, each told from its own place", .requirement("S-010"))
    func gap() throws {
        let same = try revealed(.answering([.service: .us]), .answering([.service: .them]))
        #expect(same.view(of: lire, by: acacias).gap?.isNone == true, "we work for them is they work for us")
        let differing = try revealed(.answering([.service: .us, .esteem: .both]), .answering([.service: .us]))
        #expect(differing.view(of: lire, by: acacias).gap?.seen == [.esteem, .service])
        #expect(differing.view(of: lire, by: acacias).callsForTalk)
        #expect(differing.matters(lire).contains("relations.talk"))
        #expect(!same.matters(lire).contains("relations.talk"))
    }

    @Test("fusion alert when who does what is unanswered or answered differently", .requirement("S-009"))
    func fusion() throws {
        func clarity(_ mine: [RoleTask: CriterionSide], _ theirs: [RoleTask: CriterionSide]) throws -> RoleClarity? {
            var scene = try CycleScene()
            try scene.state(acacias, about: lire, tasks: mine)
            try scene.state(lire, about: acacias, tasks: theirs)
            return scene.view(of: lire, by: acacias).gap?.roles
        }
        let told = RoleTask.together
        #expect(try clarity(told, told)?.isFusionAlert == false)
        #expect(try clarity(told, told.filter { $0.key != .money })?.unanswered == [.money])
        #expect(try clarity(told.merging([.content: .us]) { $1 }, told)?.differing == [.content])
        let mirrored = try clarity(told.merging([.content: .us]) { $1 }, told.merging([.content: .them]) { $1 })
        #expect(mirrored?.isFusionAlert == false)
        #expect(try clarity(told.merging([.speaking: .unknown]) { $1 }, told)?.isFusionAlert == true)
        let lost = try revealed(.answering([.roles: .no]))
        #expect(lost.view(of: lire, by: acacias).gap?.roles.isLost == true)
    }

    @Test(
        "the agreed type follows from a reading that both accept under mandate, with the date of each",
        .requirement("S-010", "S-011", "I-09", "I-13")
    )
    func agreed() throws {
        var scene = try revealed()
        try propose(cooperation, by: lire, to: acacias, in: &scene)
        #expect(scene.matters(acacias).contains("relations.reading"))
        #expect(scene.view(of: lire, by: acacias).agreement == nil)
        #expect(throws: RelationsRefusal.yourOwnProposal) { try accept(1, by: lire, of: acacias, in: &scene) }
        #expect(throws: (any Error).self) { try accept(1, by: acacias, of: lire, mandates: [], in: &scene) }
        scene.pass(days: 2)
        try accept(1, by: acacias, of: lire, in: &scene)
        let agreement = try #require(scene.view(of: lire, by: acacias).agreement)
        #expect(agreement.type.type == .cooperation)
        #expect(agreement.proposal.record.actor.mandate != nil && agreement.accepted.actor.mandate != nil)
        #expect(agreement.accepted.at > agreement.proposal.record.at)
        #expect(scene.cycle.relations.agreements(upTo: 1).map(\.pair) == [OrganisationPair(acacias, lire)])
        #expect(!scene.view(of: lire, by: acacias).callsForTalk)
        #expect(throws: RelationsRefusal.alreadyAgreed) { try accept(1, by: acacias, of: lire, in: &scene) }

        try propose(.answering([.service: .us]), by: acacias, to: lire, in: &scene)
        try accept(2, by: lire, of: acacias, in: &scene)
        #expect(scene.view(of: acacias, by: lire).agreement?.type.type == .service)
        let agreed = scene.view(of: acacias, by: lire).trajectory.filter {
            if case .agreed = $0.what { true } else { false }
        }
        #expect(agreed.count == 2, "the first agreement stays in the trajectory")
    }

    @Test("before the reveal nothing is talked over nor agreed; an old proposal is not accepted for a new one")
    func refused() throws {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: cooperation)
        #expect(throws: RelationsRefusal.notRevealed) { try propose(cooperation, by: lire, to: acacias, in: &scene) }
        #expect(throws: RelationsRefusal.notRevealed) { try talk("Parlons.", in: &scene) }
        try scene.state(lire, about: acacias)
        #expect(throws: RelationsRefusal.nothingProposed) { try accept(1, by: lire, of: acacias, in: &scene) }
        try propose(cooperation, by: lire, to: acacias, in: &scene)
        try propose(.answering(), by: lire, to: acacias, in: &scene)
        #expect(throws: RelationsRefusal.proposalSuperseded) { try accept(1, by: acacias, of: lire, in: &scene) }
        #expect(throws: RelationsRefusal.talkEmpty) { try talk(" ", in: &scene) }
        #expect(throws: RelationsRefusal.dayPast) { try talk("Parlons.", on: -1, in: &scene) }
        try talk("Parlons.", on: 0, in: &scene)
        #expect(scene.view(of: acacias, by: lire).talks.count == 1)
    }

    @Test("a talk that one proposes waits for the other's answer, until a type is agreed", .requirement("S-010"))
    func answeredTalk() throws {
        var scene = try revealed()
        func answer(_ text: String, by organisation: OrganisationID, of other: OrganisationID) throws {
            try scene.play(in: \.relations, as: organisation) {
                try $0.relations.answerTalk(of: other, text: text, in: $0, at: $1)
            }
        }
        #expect(throws: RelationsRefusal.noTalkToAnswer) { try answer("Oui", by: acacias, of: lire) }
        try talk("Parlons du contenu.", in: &scene)
        #expect(scene.matters(acacias).contains("relations.talkAsked"))
        #expect(!scene.matters(lire).contains("relations.talkAsked"))
        #expect(throws: RelationsRefusal.noTalkToAnswer) { try answer("Oui", by: lire, of: acacias) }
        #expect(throws: RelationsRefusal.answerEmpty) { try answer(" ", by: acacias, of: lire) }
        try answer("Oui, mardi.", by: acacias, of: lire)
        #expect(scene.view(of: acacias, by: lire).talkAnswers[1]?.value.text == "Oui, mardi.")
        #expect(!scene.matters(acacias).contains("relations.talkAsked"))
        try talk("Et du lieu ?", in: &scene)
        #expect(scene.matters(acacias).contains("relations.talkAsked"))
        try propose(cooperation, by: lire, to: acacias, in: &scene)
        try accept(1, by: acacias, of: lire, in: &scene)
        #expect(!scene.matters(acacias).contains("relations.talkAsked"))
    }

    @Test("a relation is with another that sits at the table, and every criterion is answered")
    func answered() throws {
        var scene = try CycleScene()
        #expect(throws: RelationsRefusal.otherNotSeated) { try scene.state(lire, about: lire) }
        #expect(throws: RelationsRefusal.otherNotSeated) { try scene.state(lire, about: Personas.estey) }
        #expect(throws: PartnershipRefusal.notSeated) { try scene.state(Personas.estey, about: lire) }
        #expect(throws: RelationsRefusal.criterionMissing(field: "wished-roles")) {
            try scene.state(lire, about: acacias, wished: Reading([:]))
        }
        #expect(throws: RelationsRefusal.sideMisplaced(field: "seen-roles")) {
            try scene.state(lire, about: acacias, seen: .answering([.roles: .us]))
        }
        #expect(throws: RelationsRefusal.answeredMeanwhile) {
            try scene.play(in: \.relations, as: lire) { cycle, sitting in
                let said = RelationStatement(author: lire, other: acacias, seen: .answering(), wished: .answering())
                return try cycle.relations.state(said, about: acacias, seen: 1, in: cycle, at: sitting)
            }
        }
    }

    @Test("each organisation clarifies its relation with one other at least; not every pair", .requirement("S-010"))
    func missing() throws {
        var scene = try CycleScene()
        func without() -> [OrganisationID]? {
            scene.cycle.gaps(before: .negotiating, on: scene.day).first { $0.key == "relations.reveal" }?.organisations
        }
        #expect(without()?.count == 3)
        #expect(scene.matters(lormont).contains("relations.first"))
        try scene.state(acacias, about: lire)
        #expect(without()?.count == 3, "one answer is no reveal")
        #expect(scene.matters(lire).contains("relations.answer"))
        try scene.state(lire, about: acacias)
        #expect(without() == [lormont])
        try scene.state(lormont, about: lire)
        try scene.state(lire, about: lormont)
        #expect(without() == nil)
    }

    private func talk(_ text: String, on days: Int? = nil, in scene: inout CycleScene) throws {
        try scene.play(in: \.relations, as: lire) { cycle, sitting in
            let day = days.map { sitting.day.advanced(by: $0) }
            return try cycle.relations.proposeTalk(with: acacias, on: day, text: text, in: cycle, at: sitting)
        }
    }
}
