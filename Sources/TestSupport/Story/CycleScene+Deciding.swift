package import Cooperation

extension CycleScene {
    /// Rules that say everything: consent on orientations, votes on money, half of the partners at least.
    package static func rules(quorum: Int = 50, change: (inout FrameRules) -> Void = { _ in }) -> FrameRules {
        var ways: [DecisionSubject: DecisionWay] = [:]
        for subject in DecisionSubject.ruled { ways[subject] = subject.ways.contains(.consent) ? .consent : .vote }
        ways[.daily] = .advice
        ways[.money] = .vote
        ways[.frame] = .vote
        var rules = FrameRules(
            ways: ways,
            quorumPercent: quorum,
            articles: [
                .pace: "Une rencontre par mois, le mardi matin.",
                .credits: "Les noms des trois structures, par ordre alphabétique, sur chaque document.",
                .information: "Le compte rendu part dans la semaine.",
                .leaving: "Celui qui part dit ce qui reste à finir.",
            ]
        )
        change(&rules)
        return rules
    }

    /// A frame to which the three partners have agreed.
    package mutating func frame(_ rules: FrameRules = rules()) throws {
        let version = cycle.frame.versions.count
        try play(in: \.frame, as: Personas.acacias) { try $0.frame.propose(rules, basedOn: version, at: $1) }
        for partner in Self.partners {
            try play(in: \.frame, as: partner) { try $0.frame.approve(version + 1, in: $0, at: $1) }
        }
    }

    package func question(
        _ way: DecisionWay,
        about subject: DecisionSubject = .orientations,
        _ title: String = "Lire aussi le samedi",
        days: Int = 7,
        change: (inout DecisionQuestion) -> Void = { _ in }
    ) -> DecisionQuestion {
        var question = DecisionQuestion(
            subject: subject,
            way: way,
            title: title,
            text: "Ajouter une séance le samedi matin, de juin à août.",
            answerBy: day.advanced(by: days)
        )
        change(&question)
        return question
    }

    /// Les Acacias put a question to the others.
    package mutating func ask(_ question: DecisionQuestion, as organisation: OrganisationID = Personas.acacias) throws {
        try play(in: \.decisions, as: organisation) { try $0.decisions.ask(question, in: $0, at: $1) }
    }

    /// A voice on the last question.
    package mutating func say(
        _ saying: DecisionSaying,
        as organisation: OrganisationID,
        mandates: [Mandate]? = nil,
        seen: Int? = nil
    ) throws {
        let number = cycle.decisions.all.count
        let known = seen ?? cycle.decisions[number]?.voices[organisation]?.count ?? 0
        try play(in: \.decisions, as: organisation, mandates: mandates) {
            try $0.decisions.speak(saying, on: number, seen: known, at: $1)
        }
    }

    package mutating func say(_ choice: VoiceChoice, as organisation: OrganisationID) throws {
        try say(DecisionSaying(choice), as: organisation)
    }

    package mutating func close(as organisation: OrganisationID = Personas.acacias, became: String? = nil) throws {
        let number = cycle.decisions.all.count
        try play(in: \.decisions, as: organisation) {
            try $0.decisions.close(number, became: became, in: $0, at: $1)
        }
    }
}
