import Cooperation
import TestSupport
import Testing

/// The type is reasoned from the criteria, from the top of the rule.
@Suite struct ReasoningTests {
    private static let seat = RecipientsPlace(rung: .partnership, text: "Deux mères siègent avec nous.")

    @Test(
        "each type from its criteria",
        .requirement("S-003", "S-004", "S-005", "S-006", "S-007", "S-008", "S-009"),
        arguments: [
            ([:], .none), ([.service: .us], .service), ([.service: .them], .service),
            ([.information: .us], .none), ([.information: .both], .mutualInformation),
            ([.opinion: .them], .consultation), ([.change: .us], .concertation),
            ([.commitment: .both], .none), ([.commitment: .both, .responsibility: .us], .none),
            ([.commitment: .both, .responsibility: .both], .cooperation),
            ([.commitment: .unknown, .responsibility: .both], .none),
            ([.roles: .no], .fusion), ([.roles: .unknown], .none),
        ] as [([Criterion: CriterionSide], RelationType)]
    )
    func each(answers: [Criterion: CriterionSide], type: RelationType) {
        #expect(Reasoning(.answering(answers), isAmendable: true).type == type)
    }

    @Test(
        "the first rule that holds decides, from fusion down to service",
        .requirement("S-003", "S-004", "S-005", "S-006", "S-007", "S-008", "S-009")
    )
    func order() {
        var answers: [Criterion: CriterionSide] = [.roles: .no]
        for criterion in Criterion.allCases where criterion != .roles && criterion != .service {
            answers[criterion] = .both
        }
        answers[.service] = .us
        func type() -> RelationType { Reasoning(.answering(answers, place: Self.seat), isAmendable: true).type }
        #expect(type() == .fusion)
        answers[.roles] = .both
        #expect(type() == .reciprocity)
        answers[.esteem] = .us
        #expect(type() == .cooperation)
        answers[.responsibility] = .them
        #expect(type() == .concertation)
        answers[.change] = .no
        #expect(type() == .consultation)
        answers[.opinion] = .no
        #expect(type() == .mutualInformation)
        answers[.information] = .them
        #expect(type() == .service)
        answers[.service] = .no
        #expect(type() == .none)
    }

    @Test(
        "reciprocity cannot be reached without a recorded place for the people concerned",
        .requirement("S-008", "I-38"),
        arguments: [
            (nil, .cooperation), (RecipientsPlace(rung: .placation, text: "On les écoute."), .cooperation),
            (RecipientsPlace(rung: .control, text: "  "), .cooperation), (Self.seat, .reciprocity),
        ] as [(RecipientsPlace?, RelationType)]
    )
    func recipients(place: RecipientsPlace?, type: RelationType) {
        let answers: [Criterion: CriterionSide] = [.commitment: .both, .esteem: .both, .responsibility: .both]
        let reasoning = Reasoning(.answering(answers, place: place), isAmendable: true)
        #expect(reasoning.type == type)
        #expect(reasoning.bars == (type == .reciprocity ? [] : [.noPlaceForRecipients]))
    }

    @Test("being ready to change is concertation only while something can be amended", .requirement("S-006"))
    func concertation() throws {
        let answers: [Criterion: CriterionSide] = [.change: .both, .information: .both]
        #expect(Reasoning(.answering(answers), isAmendable: true).type == .concertation)
        let late = Reasoning(.answering(answers), isAmendable: false)
        #expect(late.type == .mutualInformation)
        #expect(late.bars == [.nothingAmendable])

        var scene = try CycleScene(PaperStory.paper { $0.start = Moment.noon.day.advanced(by: 10) })
        try scene.state(Personas.lire, about: Personas.acacias, seen: .answering(answers))
        #expect(scene.view(of: Personas.acacias, by: Personas.lire).mine.last?.value.seenType.type == .concertation)
        scene.pass(days: 10)
        try scene.state(Personas.lire, about: Personas.acacias, seen: .answering(answers))
        let statement = scene.view(of: Personas.acacias, by: Personas.lire).mine.last?.value
        #expect(statement?.seenType.type == .mutualInformation, "the action begins today")
    }

    @Test("a service is asymmetric and is better called one", .requirement("S-003"))
    func service() {
        let mine = Reading.answering([.service: .us])
        let reasoning = Reasoning(mine, isAmendable: true)
        #expect(reasoning.isBetterCalledService)
        #expect(reasoning.direction == .us)
        #expect(Reasoning(mine.mirrored, isAmendable: true).direction == .them)
        #expect(!Reasoning(.answering([.opinion: .us]), isAmendable: true).isBetterCalledService)
        #expect(Reasoning(.answering([.opinion: .us]), isAmendable: true).direction == nil)
    }

    @Test(
        "only cooperation and reciprocity wait for a contract; the progression has no place for fusion",
        .requirement("S-007")
    )
    func progression() {
        #expect(RelationType.allCases.filter(\.needsContract) == [.cooperation, .reciprocity])
        #expect(RelationType.service.progression == .havingDone)
        #expect(RelationType.concertation.progression == .doingWith)
        #expect(RelationType.cooperation.progression == .actingTogether)
        #expect(RelationType.fusion.progression == nil)
    }
}
