import Cooperation
import TestSupport

extension CycleWitness {
    /// A cycle is suspended, taken up again, ended and renewed by what was written, and by nothing else.
    func checkMove(from before: Cycle, on wasOn: Day, by new: ArraySlice<TableEntry>) throws {
        let course = new.compactMap { $0.fact as? CourseEvent }
        let (was, now) = (before.state(on: wasOn), cycle.state(on: day))
        var isRenewed = false
        for case .ended(let ending) in course { isRenewed = ending.way == .renewed }
        try expect(cycle.id.number == before.id.number + (isRenewed ? 1 : 0), "S-056: another cycle without a word")
        if isRenewed { return try expect(now == .idea || now == .diagnosing, "S-056: renewed as \(now)") }
        if [.closed, .renewed, .abandoned].contains(was) {
            try expect(now == was && new.allSatisfy { !($0.fact is any ChapterEvent) }, "S-056: went on after its end")
        } else if was != now, [.closed, .renewed, .abandoned, .suspended].contains(now) || was == .suspended {
            try expect(!course.isEmpty, "life cycle: from \(was) to \(now) without a word")
        }
        try checkFrame(before, wasOn, new)
    }

    /// The frame in force is changed by a decision, never by a proposal (S-047).
    private func checkFrame(_ before: Cycle, _ wasOn: Day, _ new: ArraySlice<TableEntry>) throws {
        guard before.id == cycle.id, let ruling = before.ruling(on: wasOn), before.partners(on: wasOn) == partners
        else {
            return
        }
        let isDecided = new.contains { entry in
            if case .closed = entry.fact as? DecisionsEvent { true } else { false }
        }
        try expect(isDecided || cycle.ruling(on: day) == ruling, "S-047: frame \(ruling) fell without a decision")
    }

    /// What an organisation with every power may do at this table: leave (I-06), and whatever another may (I-11).
    func checkTable() throws {
        let table = life.table
        for organisation in seated {
            let speaker = Self.powerful(organisation)
            let seen = cycle.partnership.participations[organisation]?.acts.count ?? 0
            guard cycle.partnership.state(of: organisation, on: day) != .onNotice else { continue }
            do {
                _ = try cycle.partnership.withdraw(message: nil, seen: seen, by: speaker, at: table.moment)
            } catch { try expect(false, "I-06: \(organisation) cannot leave: \(error)") }
        }
        guard !isOver else { return }
        for (name, isForPartners, act) in Self.acts(on: day) {
            let answers = (isForPartners ? partners : seated).map { organisation -> String in
                let sitting = Sitting(cycle.partnership, speaker: Self.powerful(organisation), at: table.moment)
                do { return try act(cycle, sitting).joined(separator: " ") } catch {
                    return (error as? any Refusal)?.key ?? "\(error)"
                }
            }
            try expect(Set(answers).count <= 1, "I-11: \(name) is answered differently: \(answers)")
        }
    }

    private static func powerful(_ organisation: OrganisationID) -> Speaker {
        let person = PersonID("toute-puissante")
        let mandate = Mandate(
            id: MandateID("tout"),
            person: person,
            title: "présidente",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 0)
        )
        return Speaker(person: person, organisation: organisation, mandates: [mandate], means: .account)
    }

    private typealias Act = (name: String, isForPartners: Bool, decide: (Cycle, Sitting) throws -> [String])

    /// What anybody may do, whoever it is.
    private static func acts(on day: Day) -> [Act] {
        func act<Fact: Event>(
            _ name: String,
            forPartners isForPartners: Bool = false,
            _ decide: @escaping (Cycle, Sitting) throws -> Deed<Fact>
        ) -> Act {
            (name, isForPartners, { try decide($0, $1).events.map(\.kind) })
        }
        let plan = MeetingPlan(title: "Essai", form: .remote, length: 60, slots: [MeetingSlot(day: day, minute: 600)])
        let line = BudgetLine(number: 0, account: "65", label: "Essai", owner: .pot, cents: 1)
        return [
            act("define") { try $0.preparation.define("Essai", at: $1) },
            act("open a topic") { try $0.negotiation.openTopic("Essai", question: "?", in: $0, at: $1) },
            act("draw a line") { try $0.negotiation.draw(.line, "Essai", why: nil, at: $1) },
            act("propose the object") { cycle, sitting in
                let version = cycle.contract.current(.object)?.number ?? 0
                return try cycle.contract.propose(.object, text: "Essai", basedOn: version, at: sitting)
            },
            act("set an objective") { try $0.contract.set(.collective, .qualitative, "Essai", at: $1) },
            act("begin the convention") {
                try $0.convention.begin(ConventionStart(title: "Essai", model: .blank), by: $1)
            },
            act("propose a clause") { try $0.convention.propose(ClauseText(heading: "Essai", text: "Essai"), by: $1) },
            act("propose a frame") { cycle, sitting in
                let rules = CycleScene.rules { $0.articles[.language] = "Essai" }
                return try cycle.frame.propose(rules, basedOn: cycle.frame.versions.count, at: sitting)
            },
            act("ask") { cycle, sitting in
                let way = cycle.way(for: .daily, on: sitting.day) ?? .consent
                let question = DecisionQuestion(subject: .daily, way: way, title: "?", text: "?", answerBy: sitting.day)
                return try cycle.decisions.ask(question, in: cycle, at: sitting)
            },
            act("call a meeting") { try $0.meetings.call(plan, at: $1) },
            act("plan an action") { try $0.realisation.plan(PlannedAction(title: "Essai"), at: $1) },
            act("write a line of the pot") { try $0.budget.add(line, at: $1) },
            act("close the text", forPartners: true) {
                try $0.convention.close(in: $0, by: $1) { try $0.lifeHash }
            },
            act("commit all", forPartners: true) { try $0.realisation.commit(Commitment(text: "Essai"), at: $1) },
            act("give to the pot", forPartners: true) {
                try $0.budget.move(.given, cents: 1, purpose: "Essai", on: $1.day, at: $1)
            },
            act("assess", forPartners: true) {
                try $0.evaluation.assess(OwnAssessment(obtained: "Essai"), at: $1)
            },
            act("waive", forPartners: true) { try $0.evaluation.waive(AssessmentWaiver(), at: $1) },
            act("wish", forPartners: true) { try $0.evaluation.wish(Wish(way: .renew), at: $1) },
            act("end the cycle", forPartners: true) { try $0.end(reason: nil, at: $1) },
            act("abandon the cycle") { try $0.abandon(reason: "Essai", at: $1) },
        ]
    }
}
