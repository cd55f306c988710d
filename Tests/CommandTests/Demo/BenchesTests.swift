import Cooperation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox)
struct BenchesTests {
    private let today = Moment.noon.day

    @Test func `it is signed by the five of then, and under way with nothing missing`() async throws {
        let cycle = try await Demonstration.cycle(.benches)
        #expect(cycle.state(on: today) == .realising)
        for state in [CycleState.negotiating, .contracting, .framed] {
            #expect(cycle.gaps(before: state, on: today) == [])
        }
        let partners = cycle.partners(on: today)
        #expect(Set(partners) == Set(DemoOrganisation.ids(.terrasses, .ville, .jardins, .missionLocale)))
        let round = try #require(cycle.convention.inForce(among: partners))
        #expect(Set(round.signatures.map(\.value.organisation)) == Set(partners + [DemoOrganisation.palabres.id]))
        #expect(cycle.convention.clauses.count == 11)
        #expect(cycle.convention.amendments.map { $0.answer?.value.isAdopted } == [true, false])
        #expect(partners.allSatisfy { cycle.engagement(of: $0, on: today) == .active })
    }

    @Test(.requirement("S-141"))
    func `each partner says why from four viewpoints, what it keeps and what it brings`() async throws {
        let cycle = try await Demonstration.cycle(.benches)
        let partners = cycle.partners(on: today)
        for partner in partners {
            let reasons = try #require(cycle.contract.reasons(of: partner))
            #expect(Set(reasons.reasons.map(\.viewpoint)) == Set(Viewpoint.allCases))
            #expect(cycle.contract.card(of: partner) != nil)
            #expect(!cycle.contract.pledges(of: partner).isEmpty)
        }
        #expect(cycle.contract.objectives.allSatisfy { $0.isMeasurable(start: cycle.start) })
        #expect(cycle.contract.identityBalance(among: partners) == .both)
        #expect(cycle.contract.orphans(in: cycle) == [])
    }

    @Test(.requirement("I-35"))
    func `its budget balances to the cent, its pot is never below nothing, and a grant is late`() async throws {
        let budget = try await Demonstration.cycle(.benches).budget
        let balance = budget.balance()
        #expect(balance.isBalanced)
        #expect(balance.charges == 592_275)
        #expect(balance.inKindUsed == 257_600)
        #expect(balance.inKindUsed == balance.inKindGiven)
        #expect(budget.potBalance == 20_550)
        let delays = budget.delays(on: today)
        #expect(delays.map(\.days) == [20])
        #expect(delays.first?.paidOn == nil)
        #expect(budget.means[1]?.value.isShort == true)
    }

    @Test(.requirement("I-15"))
    func `an advice was followed, a consent came through an objection, a vote kept its dissent`() async throws {
        let decisions = try await Demonstration.cycle(.benches).decisions
        #expect(decisions.all.map(\.outcome) == [.answered, .adopted, .adopted, nil, nil])
        #expect(decisions[2]?.hearings.count == 1)
        #expect(decisions[2]?.rewordings.count == 1)
        #expect(decisions[2]?.dissent.map(\.value.organisation) == DemoOrganisation.ids(.ville))
        #expect(decisions[3]?.dissent.map(\.value.organisation) == DemoOrganisation.ids(.jardins))
    }

    @Test func `who does what is said by each one, and hours are counted beside those announced`() async throws {
        let cycle = try await Demonstration.cycle(.benches)
        #expect([1, 2].allSatisfy { cycle.realisation.doubts(about: $0).isEmpty })
        #expect(cycle.realisation.tasks.map(\.state) == [.done, .done, .begun, .taken, .taken, .offered])
        #expect(cycle.realisation.risks.count == 1)
        #expect(cycle.realisation.solutions(to: 1).count == 2)
        let accounts = cycle.timeAccounts(on: today)
        #expect(accounts.allSatisfy { $0.spent.total > 0 && $0.announced != nil })
    }

    @Test func `one meeting was found by a poll, one is minuted, one still seeks its date`() async throws {
        let meetings = try await Demonstration.cycle(.benches).meetings
        #expect(meetings.all.map { $0.state(on: today) } == [.minuted, .minuted, .polling])
        #expect(meetings.all[0].answers.count == 4)
        #expect(meetings.all[1].minutes.last?.value.presence.contains { $0.presence == .excused } == true)
    }

    @Test(.requirement("I-01", "I-08"))
    func `what the association that became a part of the social centre had on it waits, its word and its hand stay`()
        async throws
    {
        let cycle = try await Demonstration.cycle(.benches)
        let palabres = DemoOrganisation.palabres.id
        #expect(cycle.partnership.state(of: palabres, on: today) == .merged)
        #expect(cycle.partnership.state(of: palabres, on: today.advanced(by: -3)) == .accepted)
        let left = cycle.leftBehind(to: DemoOrganisation.terrasses.id, on: today)
        #expect(left.map(\.kind) == [.task, .commitment, .line, .line, .voice])
        #expect(left.allSatisfy { $0.organisation == palabres })
        #expect(cycle.decisions[4]?.fallen(among: cycle.partners(on: today)) == [palabres])
        #expect(cycle.contract.reasons(of: palabres) != nil)
        #expect(cycle.matters(.palabres).isEmpty)
    }

    @Test func `each persona at its table finds what awaits it`() async throws {
        let cycle = try await Demonstration.cycle(.benches)
        let awaited: [(DemoOrganisation, String)] = [
            (.terrasses, "decisions.speak"), (.terrasses, "budget.late"), (.terrasses, "decisions.review"),
            (.terrasses, "cycle.takeUp"),
            (.missionLocale, "decisions.speak"), (.missionLocale, "realisation.taskDue"),
            (.jardins, "realisation.taskOffered"), (.jardins, "realisation.roleOffered"),
            (.jardins, "meetings.answer"), (.ville, "realisation.taskLate"), (.ville, "decisions.speak"),
            (.ville, "meetings.answer"),
        ]
        for (organisation, key) in awaited {
            #expect(cycle.matters(organisation).contains(key), "\(organisation.name): \(key)")
        }
    }
}
