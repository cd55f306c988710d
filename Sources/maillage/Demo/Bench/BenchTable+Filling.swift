import Cooperation

extension BenchTable {
    /// Clauses that oblige all, or one of them; as many amendments, nearly all adopted; then each one's agreement.
    func writeConvention() throws {
        try play(Convention.self, by: host) {
            try $0.convention.begin(ConventionStart(title: "Convention de mesure", model: .partnership), by: $1)
        }
        let topics: [ClauseTopic] = [.commitments, .means, .money, .data, .withdrawal]
        for number in 1...cycle.clauses {
            let author = voices[number % voices.count]
            let clause = ClauseText(
                heading: "Article de mesure n° \(number)",
                text: BenchPaper.prose,
                topic: topics[number % topics.count],
                obliges: number % 4 == 0 ? [author.id] : []
            )
            try play(Convention.self, by: author) { try $0.convention.propose(clause, by: $1) }
        }
        for number in 1...cycle.clauses { try amend(number) }
        for record in voices {
            try play(Convention.self, by: record) { cycle, sitting in
                let pending = cycle.convention.pending(for: sitting.organisation)
                return try cycle.convention.agree(pending.map { ClauseAgreement.Reading($0) }, by: sitting)
            }
        }
    }

    private func amend(_ number: Int) throws {
        let author = voices[(number + 1) % voices.count]
        try play(Convention.self, by: author) { cycle, sitting in
            guard let clause = cycle.convention.clause(number) else { throw ConventionRefusal.clauseUnknown }
            var text = clause.text
            text.text += " Il est relu ensemble chaque année."
            return try cycle.convention.amend(number, basedOn: clause.version, text, reason: nil, by: sitting)
        }
        guard number > cycle.openAmendments else { return }
        let reader = voices[number % voices.count]
        try play(Convention.self, by: reader) { try $0.convention.adopt(number, in: $0, by: $1) }
    }

    /// Questions and news, as years of a partnership leave behind, until the journal is as long as asked.
    func fill() throws {
        try play(Realisation.self, by: host) {
            try $0.realisation.plan(PlannedAction(title: "Action de mesure", objective: 1), at: $1)
        }
        var round = 1
        while left > 0 {
            try question(round)
            try news()
            round += 1
        }
    }

    private func question(_ number: Int) throws {
        try play(Decisions.self, by: host) {
            let question = DecisionQuestion(
                subject: .money,
                way: .vote,
                title: "Question de mesure n° \(number)",
                text: BenchPaper.prose,
                answerBy: $1.day.advanced(by: 30)
            )
            return try $0.decisions.ask(question, in: $0, at: $1)
        }
        for record in voices.prefix(left) {
            try play(Decisions.self, by: record) {
                try $0.decisions.speak(DecisionSaying(.yes), on: number, seen: 0, at: $1)
            }
        }
        if left > 0 { try play(Decisions.self, by: host) { try $0.decisions.close(number, in: $0, at: $1) } }
    }

    private func news() throws {
        for record in voices.prefix(left) {
            try play(Realisation.self, by: record) { try $0.realisation.followUp(1, BenchPaper.prose, at: $1) }
        }
    }
}
