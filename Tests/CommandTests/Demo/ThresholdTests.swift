import Cooperation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox)
struct ThresholdTests {
    private let today = Moment.noon.day

    @Test func `it negotiates, and what it misses is on its page`() async throws {
        let cycle = try await Demonstration.cycle(.threshold)
        #expect(cycle.state(on: today) == .negotiating)
        #expect(Set(cycle.seated(on: today)) == Set(DemoOrganisation.ids(.missionLocale, .terrasses, .jardins, .caf)))
        #expect(Set(cycle.partners(on: today)) == Set(DemoOrganisation.ids(.missionLocale, .terrasses, .jardins)))
        let gaps = cycle.gaps()
        #expect(gaps.count { $0 == "negotiation.topicOpen" } == 2)
        #expect(gaps.contains("negotiation.redLine"))
        #expect(gaps.contains("contract.objectNotApproved"))
        #expect(gaps.contains("contract.noIndicator"))
    }

    @Test(.requirement("S-010"))
    func `three pairs have read each other, and one answer is awaited without having been read`() async throws {
        let cycle = try await Demonstration.cycle(.threshold)
        func view(_ reader: DemoOrganisation, of other: DemoOrganisation) -> RelationView {
            cycle.relations.view(of: other.id, by: reader.id, in: 1)
        }
        #expect(view(.terrasses, of: .missionLocale).agreement != nil)
        #expect(view(.terrasses, of: .jardins).talks.count == 1)
        let caf = view(.caf, of: .missionLocale)
        #expect(caf.gap?.isSeenTypeShared == false)
        #expect(caf.callsForTalk)
        let waiting = view(.jardins, of: .missionLocale)
        #expect(waiting.hasOtherAnswered)
        #expect(!waiting.isRevealed)
        #expect(waiting.theirs.isEmpty)
    }

    @Test func `two texts face each other, each with its objection`() async throws {
        let negotiation = try await Demonstration.cycle(.threshold).negotiation
        let proposals = negotiation.proposals(on: 3)
        #expect(proposals.map(\.author) == DemoOrganisation.ids(.caf, .terrasses))
        #expect(proposals[0].objection(of: DemoOrganisation.missionLocale.id) != nil)
        #expect(proposals[1].objection(of: DemoOrganisation.caf.id) != nil)
        #expect(negotiation.openRedLines(on: today) == [DemoOrganisation.missionLocale.id])
        #expect(negotiation.amendments.map(\.isPending) == [false, true])
    }

    @Test func `each persona at its table finds what awaits it`() async throws {
        let cycle = try await Demonstration.cycle(.threshold)
        let awaited: [(DemoOrganisation, String)] = [
            (.missionLocale, "negotiation.heard"), (.missionLocale, "negotiation.concession"),
            (.terrasses, "negotiation.amendment"), (.jardins, "relations.answer"),
            (.jardins, "negotiation.position"), (.jardins, "meetings.answer"), (.jardins, "negotiation.word"),
            (.caf, "relations.opinion"), (.caf, "meetings.answer"), (.caf, "negotiation.position"),
        ]
        for (organisation, key) in awaited {
            #expect(cycle.matters(organisation).contains(key), "\(organisation.name): \(key)")
        }
    }
}
