/// What everybody at the table, or every partner, may do in the chapters of a cycle.
package enum CycleActs {
    typealias Act = EqualityAct<Cycle>

    /// The rights of all.
    package static let all: [EqualityAct<Cycle>] = proposing + asking + agreeing + engaging + ending
    /// What only facilitating adds.
    package static let procedural: [EqualityAct<Cycle>] = [
        Act("callRound", after: { $0.put(.vote, .orientations, by: $1.other, until: $1.day, $1) }) {
            try $0.decisions.callRound($0.decisions.all.count, in: $0, at: $1)
        },
        Act("conductOthers", after: { $0.meet(called: $1.other, $1) }) {
            try $0.meetings.fix($0.meetings.all.count, slot: 0, place: nil, in: $0, at: $1)
        },
    ]

    static let text = "*"

    private static let proposing: [Act] = [
        Act("define") { try $0.preparation.define(text, at: $1) },
        Act("openTopic") { try $0.negotiation.openTopic(text, question: text, in: $0, at: $1) },
        Act("drawLine") { try $0.negotiation.draw(.line, text, why: nil, at: $1) },
        Act("proposeObject") {
            try $0.contract.propose(.object, text: text, basedOn: $0.contract.current(.object)?.number ?? 0, at: $1)
        },
        Act("setObjective") { try $0.contract.set(.collective, .qualitative, text, at: $1) },
        Act("beginConvention") { try $0.convention.begin(ConventionStart(title: text, model: .blank), by: $1) },
        Act("proposeClause") { try $0.convention.propose(ClauseText(heading: text, text: text), by: $1) },
        Act("proposeFrame") { try $0.frame.propose(rules, basedOn: $0.frame.versions.count, at: $1) },
        Act("planAction") { try $0.realisation.plan(PlannedAction(title: text), at: $1) },
        Act("writePot") {
            try $0.budget.add(BudgetLine(number: 0, account: "65", label: text, owner: .pot, cents: 1), at: $1)
        },
    ]

    private static let asking: [Act] = [
        Act("ask") {
            let way = $0.way(for: .daily, on: $1.day) ?? .consent
            let question = DecisionQuestion(subject: .daily, way: way, title: text, text: text, answerBy: $1.day)
            return try $0.decisions.ask(question, in: $0, at: $1)
        },
        Act("advise", after: { $0.put(.advice, .ownAction, by: $1.other, until: $1.day, $1) }) {
            try $0.decisions.speak(DecisionSaying(.advise, words: text), on: $0.decisions.all.count, seen: 0, at: $1)
        },
        Act("closeAdvice", after: { $0.put(.advice, .ownAction, by: $1.organisation, until: $1.yesterday, $1) }) {
            try $0.decisions.close($0.decisions.all.count, became: text, in: $0, at: $1)
        },
        Act("vote", forPartners: true, after: { $0.put(.vote, .orientations, by: $1.other, until: $1.day, $1) }) {
            try $0.decisions.speak(DecisionSaying(.yes), on: $0.decisions.all.count, seen: 0, at: $1)
        },
        Act("closeQuestion", after: { $0.put(.vote, .orientations, by: $1.other, until: $1.yesterday, $1) }) {
            try $0.decisions.close($0.decisions.all.count, in: $0, at: $1)
        },
        Act("callMeeting") { try $0.meetings.call(plan(on: $1.day), at: $1) },
        Act("conduct", after: { $0.meet(called: $1.organisation, $1) }) {
            try $0.meetings.fix($0.meetings.all.count, slot: 0, place: nil, in: $0, at: $1)
        },
    ]

    private static var rules: FrameRules {
        FrameRules(
            ways: Dictionary(uniqueKeysWithValues: DecisionSubject.ruled.map { ($0, DecisionWay.vote) }),
            quorumPercent: 100,
            articles: Dictionary(uniqueKeysWithValues: FrameArticle.allCases.map { ($0, text) })
        )
    }

    static func plan(on day: Day) -> MeetingPlan {
        let slots = [day, day.advanced(by: 1)].map { MeetingSlot(day: $0, minute: 600) }
        return MeetingPlan(title: text, form: .remote, length: 60, slots: slots)
    }
}

extension Sitting {
    /// Somebody else at the table.
    var other: OrganisationID { seated.first { $0 != organisation } ?? organisation }
    var yesterday: Day { day.advanced(by: -1) }
}

extension Cycle {
    /// A question that an organisation has put to the others.
    fileprivate mutating func put(
        _ way: DecisionWay,
        _ subject: DecisionSubject,
        by asker: OrganisationID,
        until day: Day,
        _ sitting: Sitting
    ) {
        let (number, text) = (decisions.all.count + 1, CycleActs.text)
        let question = DecisionQuestion(subject: subject, way: way, title: text, text: text, answerBy: day)
        let proposal = DecisionProposal(number: number, asker: asker, question: question)
        decisions.apply(.opened(proposal), Record(actor: sitting.speaker.actor(), at: sitting.moment.instant))
    }

    /// A meeting that an organisation has called.
    fileprivate mutating func meet(called convener: OrganisationID, _ sitting: Sitting) {
        let plan = CycleActs.plan(on: sitting.day)
        let call = MeetingCall(number: meetings.all.count + 1, organisation: convener, plan: plan)
        meetings.apply(.called(call), Record(actor: sitting.speaker.actor(), at: sitting.moment.instant))
    }
}
