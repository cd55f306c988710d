import Cooperation
import Foundation
import TestSupport
import Testing

/// Nobody reads the other's answer before both have answered.
@Suite(.requirement("I-12", "S-010")) struct BlindTests {
    private let acacias = Personas.acacias
    private let lire = Personas.lire
    private let lormont = Personas.lormont
    private let cooperation = Reading.answering([.commitment: .both, .responsibility: .both])
    private let service = Reading.answering([.service: .us])

    @Test("an answer is in nobody's view but its author's until the other has answered, then in both")
    func reveal() throws {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: cooperation)
        let waiting = scene.view(of: acacias, by: lire)
        #expect(waiting.hasOtherAnswered)
        #expect(waiting.theirs.isEmpty && waiting.gap == nil && waiting.trajectory.isEmpty && !waiting.isRevealed)
        #expect(scene.view(of: lire, by: acacias).mine.count == 1)
        try scene.state(lire, about: acacias, seen: service)
        #expect(scene.view(of: acacias, by: lire).theirs.map(\.value.seenType.type) == [.cooperation])
        #expect(scene.view(of: lire, by: acacias).theirs.map(\.value.seenType.type) == [.service])
        #expect(scene.cycle.relations.agreements(upTo: 1).isEmpty, "nothing is agreed by answering")
    }

    @Test("each ordered pair is its own: answering about one reveals nothing of another")
    func pairs() throws {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: cooperation)
        try scene.state(lire, about: lormont, seen: service)
        try scene.state(lormont, about: acacias, seen: service)
        for (reader, other) in [(lire, acacias), (lormont, lire), (acacias, lormont)] {
            #expect(scene.view(of: other, by: reader).hasOtherAnswered)
            #expect(!scene.view(of: other, by: reader).isRevealed)
            #expect(scene.view(of: other, by: reader).theirs.isEmpty)
        }
    }

    @Test("whatever is answered, the trace, what is awaited and what is missing say the same")
    func nothingLeaks() throws {
        func told(_ reading: Reading) throws -> [String] {
            var scene = try CycleScene()
            try scene.state(acacias, about: lire, seen: reading, wished: reading.mirrored, tasks: [.money: .us])
            let statement = RelationStatement(author: acacias, other: lire, seen: reading, wished: reading)
            let view = scene.view(of: acacias, by: lire)
            return [
                "\(RelationsEvent.stated(statement).trace)", "\(scene.cycle.matters(for: lire, on: scene.day))",
                "\(scene.cycle.matters(for: lormont, on: scene.day))",
                "\(scene.cycle.gaps(before: .negotiating, on: scene.day))", "\(view)",
            ]
        }
        let place = RecipientsPlace(rung: .control, text: "Tout")
        #expect(try told(cooperation) == told(.answering([.roles: .no, .service: .them], place: place)))
    }

    @Test("an answer changed while still blind shows only its last state at the reveal")
    func changedBlind() throws {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: service)
        try scene.state(acacias, about: lire, seen: cooperation)
        #expect(scene.view(of: lire, by: acacias).mine.count == 2)
        try scene.state(lire, about: acacias)
        #expect(scene.view(of: acacias, by: lire).theirs.map(\.value.seenType.type) == [.cooperation])
    }

    @Test("after the reveal an answer is followed by another and stays readable", .requirement("I-13", "S-011"))
    func superseded() throws {
        var scene = try CycleScene()
        try scene.state(acacias, about: lire, seen: service)
        try scene.state(lire, about: acacias)
        scene.pass(days: 3)
        try scene.state(acacias, about: lire, seen: cooperation)
        let view = scene.view(of: acacias, by: lire)
        #expect(view.theirs.map(\.value.seenType.type) == [.service, .cooperation])
        #expect(view.trajectory.count == 3)
        #expect(view.gap?.isSeenTypeShared == false)
    }

    @Test("taking stock again is blind again, and what was said before stays", .requirement("I-13", "S-011"))
    func again() throws {
        var scene = try CycleScene()
        func reopen() throws {
            try scene.play(in: \.relations, as: lire) { try $0.relations.reopen(with: acacias, in: $0, at: $1) }
        }
        #expect(throws: RelationsRefusal.alreadyBlind) { try reopen() }
        try scene.state(acacias, about: lire, seen: service)
        #expect(throws: RelationsRefusal.alreadyBlind) { try reopen() }
        try scene.state(lire, about: acacias)
        try reopen()
        try scene.state(acacias, about: lire, seen: cooperation)
        let view = scene.view(of: acacias, by: lire)
        #expect(view.round == 2)
        #expect(view.theirs.isEmpty && !view.isRevealed)
        #expect(view.trajectory.count == 2, "the first reveal")
        try scene.state(lire, about: acacias, seen: cooperation)
        #expect(scene.view(of: acacias, by: lire).gap?.isSeenTypeShared == true)
        #expect(scene.view(of: acacias, by: lire).trajectory.count == 4)
    }

    @Test("a new cycle asks again, blind, and the trajectory goes on", .requirement("S-011"))
    func nextCycle() throws {
        var relations = Relations(id: Identifier("p"))
        func say(_ author: OrganisationID, _ other: OrganisationID, cycle: Int, _ reading: Reading) {
            let statement = RelationStatement(
                author: author,
                other: other,
                cycle: cycle,
                round: cycle,
                seen: reading,
                wished: reading
            )
            relations.apply(.stated(statement), Record(actor: .operator, at: Moment.noon.instant))
        }
        say(acacias, lire, cycle: 1, service)
        say(lire, acacias, cycle: 1, service)
        say(acacias, lire, cycle: 2, cooperation)
        #expect(!relations.isRevealed(OrganisationPair(acacias, lire), in: 2))
        let second = relations.view(of: acacias, by: lire, in: 2)
        #expect(second.theirs.isEmpty && second.trajectory.map(\.cycle) == [1, 1])
        say(lire, acacias, cycle: 2, cooperation)
        #expect(relations.view(of: acacias, by: lire, in: 2).trajectory.map(\.cycle) == [1, 1, 2, 2])
        #expect(relations.view(of: acacias, by: lire, in: 1).theirs.first?.value.seenType.type == .service)
    }
}
