import Cooperation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox)
struct ForumTests {
    private let today = Moment.noon.day

    @Test func `it looks back with three partners, ends, one commitment and one assessment missing`() async throws {
        let cycle = try await Demonstration.cycle(.forum)
        #expect(cycle.state(on: today) == .assessing)
        #expect(Set(cycle.partners(on: today)) == Set(DemoOrganisation.ids(.college, .mjc, .missionLocale)))
        #expect(
            Set(cycle.gaps())
                == [
                    "realisation.commitmentOpen", "evaluation.noOutcome.action", "evaluation.noOutcome.objective",
                    "evaluation.noAssessment",
                ]
        )
        let silent = cycle.missing(on: today).first { $0.key == "evaluation.noAssessment" }
        #expect(silent?.organisations == DemoOrganisation.ids(.missionLocale))
        #expect(cycle.evaluation.assessments.count == 2)
    }

    @Test(.requirement("S-003", "S-009"))
    func `one saw a service where the other saw a cooperation, and nobody could tell who is who`() async throws {
        let cycle = try await Demonstration.cycle(.forum)
        let mjc = cycle.relations.view(of: DemoOrganisation.college.id, by: DemoOrganisation.mjc.id, in: 1)
        #expect(mjc.mine.last?.value.seenType.type == .cooperation)
        #expect(mjc.theirs.last?.value.seenType.type == .service)
        #expect(mjc.callsForTalk)
        #expect(mjc.talks.isEmpty)
        let college = cycle.relations.view(
            of: DemoOrganisation.missionLocale.id,
            by: DemoOrganisation.college.id,
            in: 1
        )
        #expect(college.theirs.last?.value.seenType.type == .fusion)
        #expect(college.gap?.roles.isFusionAlert == true)
        let words = Set(cycle.partners(on: today).compactMap { cycle.preparation.lane(of: $0).definition?.value.text })
        #expect(words.count == 3)
    }

    @Test(.requirement("I-08", "I-15"))
    func `the voice of the one that left fell, and turned the vote`() async throws {
        let decisions = try await Demonstration.cycle(.forum).decisions
        let vote = try #require(decisions[1])
        #expect(vote.outcome == .adopted)
        #expect(vote.fallen(among: []) == DemoOrganisation.ids(.ville))
        #expect(vote.dissent.map(\.value.organisation) == DemoOrganisation.ids(.college))
        let told = [DemoOrganisation.college, .mjc, .missionLocale, .ville].map(\.id)
        #expect(vote.count(.yes, among: told) == vote.count(.no, among: told))
        #expect(decisions[2]?.outcome == .quorumMissing)
    }

    @Test(.requirement("I-35"))
    func `nobody wrote the budget anew after the departure`() async throws {
        let budget = try await Demonstration.cycle(.forum).budget
        #expect(budget.balance().difference == -200_000)
        #expect(budget.balance().inKindDifference == 0)
        #expect(!budget.balance().isBalanced)
        #expect(GrantTable(budget).gaps.map(\.account.code) == ["64.1"])
    }

    @Test func `nobody does the workshops, one chair stays empty, and hours run over for one of them`() async throws {
        let cycle = try await Demonstration.cycle(.forum)
        #expect(cycle.realisation.doubts(about: 1) == [.nobodyDoes])
        #expect(cycle.realisation.tasks.map(\.state) == [.offered, .taken, .offered])
        let presence = cycle.meetings.all.compactMap(\.minutes.last?.value.presence).map { presence in
            presence.first { $0.organisation == DemoOrganisation.missionLocale.id }?.presence
        }
        #expect(presence == [.absent, .excused, .absent])
        let mjc = cycle.timeAccounts(on: today).first { $0.organisation == DemoOrganisation.mjc.id }
        #expect(mjc?.beyond == 49)
    }

    @Test(.requirement("I-15"))
    func `the disagreement about what came of it stays beside it`() async throws {
        let evaluation = try await Demonstration.cycle(.forum).evaluation
        #expect(evaluation.outcomes[Intention(.action, 2)]?.value.end == .partly)
        #expect(evaluation.disputes(of: Intention(.action, 2)).count == 1)
        #expect(evaluation.jointWords[DemoOrganisation.college.id]?.value.dissent != nil)
        let surplus = evaluation.surplus(among: DemoOrganisation.ids(.college, .mjc, .missionLocale))
        #expect(surplus.alone.count == 1)
    }

    @Test func `the persona whose assessment is missing finds it awaited`() async throws {
        let cycle = try await Demonstration.cycle(.forum)
        let matters = cycle.matters(.missionLocale)
        for key in ["evaluation.assess", "evaluation.joint", "evaluation.alone", "realisation.taskOffered"] {
            #expect(matters.contains(key), "\(key)")
        }
        #expect(cycle.matters(.ville).isEmpty)
    }
}
