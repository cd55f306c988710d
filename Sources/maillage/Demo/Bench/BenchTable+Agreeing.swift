import Cooperation
import Exchange
import Journal

extension BenchTable {
    /// The paper, told to all and accepted by all.
    func open() throws {
        let paper = BenchPaper(1_000_000 + cycle.entries)
        let text = paper.text(today: unit.moment.day)
        let hash = try ContentHash(of: text)
        let opening = Opening(
            kind: .actionSheet,
            initiator: host.id,
            origin: Origin(kind: .ownInitiative),
            code: try paper.code
        )
        try change(by: host) { paper, _ in try paper.open(opening, text, on: unit.moment.day) }
        try change(by: host) {
            try $0.publish(text, hash: hash, change: .substance, comment: nil, basedOn: 0, by: $1, at: unit.moment)
        }
        for record in voices.dropFirst() {
            let naming = Naming(organisation: record.id, passage: record.name, score: 1, version: 1)
            try change(by: host) { try $0.name(naming, by: $1, at: unit.moment) }
        }
        try change(by: host) { try $0.notify(initiatorVerified: true, by: $1, at: unit.moment) }
        for record in voices {
            try change(by: record) { paper, speaker in
                var acceptance = Acceptance(organisation: record.id, version: 1, hash: hash)
                acceptance.mission = BenchPaper.prose
                acceptance.hours = PhaseHours(before: 4, during: 20, after: 2)
                let seen = paper.participations[record.id]?.acts.count ?? 0
                return try paper.accept(acceptance, seen: seen, by: speaker, at: unit.moment).events
            }
        }
    }

    /// What each one brings before the table, and how each sees its relation with the one that opened it.
    func prepare() throws {
        for record in voices {
            try play(Preparation.self, by: record) {
                let project = PreProject(organisation: record.id, intention: BenchPaper.prose)
                return try $0.preparation.write(project, seen: 0, at: $1)
            }
            try play(Preparation.self, by: record) { try $0.preparation.define(BenchPaper.prose, at: $1) }
        }
        for record in voices.prefix(2) {
            try play(Preparation.self, by: record) {
                try $0.preparation.diagnose(Diagnosis(organisation: record.id, need: BenchPaper.prose), at: $1)
            }
        }
        for record in voices.dropFirst() {
            for (one, other) in [(host, record), (record, host)] {
                try play(Relations.self, by: one) {
                    let statement = RelationStatement(
                        author: one.id,
                        other: other.id,
                        seen: .cooperating,
                        wished: .cooperating,
                        tasks: .shared()
                    )
                    return try $0.relations.state(statement, about: other.id, seen: 0, in: $0, at: $1)
                }
            }
        }
    }

    /// One topic with one text, on which each one says where it stands.
    func negotiate() throws {
        try play(Negotiation.self, by: host) {
            try $0.negotiation.openTopic("Sujet de mesure", question: BenchPaper.prose, in: $0, at: $1)
        }
        try play(Negotiation.self, by: host) { try $0.negotiation.propose(BenchPaper.prose, on: 1, at: $1) }
        for record in voices {
            try play(Negotiation.self, by: record) {
                try $0.negotiation.take(.favour, on: 1, wording: 1, words: nil, at: $1)
            }
        }
        try play(Negotiation.self, by: host) { try $0.negotiation.close(1, on: 1, at: $1) }
    }

    /// The object, an objective with its sign that all share, and what each one says of itself.
    func agree() throws {
        try play(Contract.self, by: host) {
            try $0.contract.propose(.object, text: BenchPaper.prose, basedOn: 0, at: $1)
        }
        try play(Contract.self, by: host) { try $0.contract.set(.collective, .qualitative, BenchPaper.prose, at: $1) }
        try play(Contract.self, by: host) {
            try $0.contract.indicate(1, .effect, "Venir", baseline: "Peu", target: "Tous", source: nil, at: $1)
        }
        try play(Contract.self, by: host) {
            try $0.contract.name(.outside, BenchPaper.prose, baseline: nil, measure: nil, at: $1)
        }
        for record in voices {
            try play(Contract.self, by: record) { try $0.contract.approve(.object, version: 1, at: $1) }
            try play(Contract.self, by: record) {
                try $0.contract.rate(1, wording: 1, level: 4, words: nil, at: $1)
            }
            try play(Contract.self, by: record) {
                let reasons = ReasonChoice(organisation: record.id, reasons: [.wp1, .wf1, .wa2, .wi1])
                return try $0.contract.choose(reasons, at: $1)
            }
            try play(Contract.self, by: record) {
                let card = KeptCard(
                    organisation: record.id,
                    missions: "",
                    values: "",
                    constraints: "",
                    keeps: BenchPaper.prose,
                    interest: ""
                )
                return try $0.contract.state(card, at: $1)
            }
            try play(Contract.self, by: record) { try $0.contract.pledge(.skill, "Un savoir-faire", at: $1) }
        }
    }
}
