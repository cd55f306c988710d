import Cooperation
import TestSupport
import Testing

struct ConcertationTests {
    private func amend(_ table: inout TableScene, by organisation: OrganisationID, to text: String) throws {
        try table.play(as: organisation) {
            try $0.negotiation.amend(1, to: text, because: nil, in: $0, at: $1)
        }
    }

    private func answer(
        _ table: inout TableScene,
        _ isAccepted: Bool,
        by organisation: OrganisationID,
        _ words: String?
    )
        throws
    {
        let amendment = table.negotiation.amendments.count
        try table.play(as: organisation) {
            try $0.negotiation.answer(amendment, accepting: isAccepted, words: words, in: $0, at: $1)
        }
    }

    @Test(.requirement("S-006")) func `only the one that proposed changes its words, as it was asked`() throws {
        var table = try TableScene.proposed()
        try amend(&table, by: Personas.lire, to: "Au jardin.")
        #expect(table.negotiation.proposal(1)?.text == "Au pied des tours.")
        #expect(table.matters(Personas.acacias).contains("negotiation.amendment"))
        #expect(throws: NegotiationRefusal.notYours) { try answer(&table, true, by: Personas.lire, nil) }
        try answer(&table, true, by: Personas.acacias, nil)
        #expect(table.negotiation.proposal(1)?.text == "Au jardin.")
        #expect(table.negotiation.proposal(1)?.text(of: 1) == "Au pied des tours.")
        let concertation = table.negotiation.concertation(start: table.scene.cycle.start, on: table.scene.day)
        #expect(concertation.accepted.map(\.asked.value.organisation) == [Personas.lire])
    }

    @Test(.requirement("S-006")) func `after the last day, and once the action has begun, nothing can be harmonised`()
        throws
    {
        var table = try TableScene.proposed()
        let today = table.scene.day
        try table.play(as: Personas.lire) {
            try $0.negotiation.moveDeadline(of: 1, to: today.advanced(by: 5), in: $0, at: $1)
        }
        var state = table.negotiation.concertation(start: table.scene.cycle.start, on: today.advanced(by: 5))
        #expect(state.open == [1] && state.wasPossible)
        table.pass(days: 6)
        state = table.negotiation.concertation(start: table.scene.cycle.start, on: table.scene.day)
        #expect(state.open.isEmpty && !state.wasPossible)
        #expect(throws: NegotiationRefusal.amendmentsClosed(day: today.advanced(by: 5))) {
            try amend(&table, by: Personas.lire, to: "Au jardin.")
        }
        #expect(table.negotiation.topic(1)?.lastDayForAmendments(start: today.advanced(by: 3)) == today.advanced(by: 2))
    }

    @Test func `an amendment to words that have changed meanwhile is not taken by mistake`() throws {
        var table = try TableScene.proposed()
        try amend(&table, by: Personas.lire, to: "Au jardin.")
        try amend(&table, by: Personas.acacias, to: "Au pied des tours, côté jardin.")
        #expect(table.negotiation.proposal(1)?.wording == 2)
        #expect(throws: NegotiationRefusal.wordingChanged) {
            try table.play(as: Personas.acacias) {
                try $0.negotiation.answer(1, accepting: true, words: nil, in: $0, at: $1)
            }
        }
    }

    @Test func `an amendment is declined with a reason, and holds the closing as long as it has no answer`() throws {
        var table = try TableScene.proposed()
        for partner in CycleScene.partners { try table.take(.favour, partner) }
        try amend(&table, by: Personas.lire, to: "Au jardin.")
        #expect(throws: NegotiationRefusal.amendmentsPending) { try table.close() }
        #expect(throws: NegotiationRefusal.wordsMissing) { try answer(&table, false, by: Personas.acacias, nil) }
        try answer(&table, false, by: Personas.acacias, "Le jardin ferme à 18 h.")
        try table.close()
        #expect(table.negotiation.topic(1)?.closing?.wording == 1)
    }

    @Test func `its author takes a proposal off the table, nobody else does`() throws {
        var table = try TableScene.proposed()
        #expect(throws: NegotiationRefusal.notYours) {
            try table.play(as: Personas.lire) { try $0.negotiation.withdraw(1, at: $1) }
        }
        try table.play(as: Personas.acacias) { try $0.negotiation.withdraw(1, at: $1) }
        #expect(table.negotiation.proposals.count == 1)
        #expect(throws: NegotiationRefusal.proposalWithdrawn) { try table.take(.favour, Personas.lire) }
    }
}
