package import Cooperation
import Foundation

extension CyclePlayer {
    private var convention: Convention { cycle.convention }

    mutating func convening() -> CycleCommand {
        switch random.number(0...19) {
        case 0: beginning()
        case 1...3: writingClause()
        case 4...5: revisingClause()
        case 6: deletingClause()
        case 7: movingClause()
        case 8...9: amendingClause()
        case 10...11: adopting(number(of: convention.amendments.count))
        case 12: settingAside(number(of: convention.amendments.count))
        case 13...14: agreeing()
        case 15: closingText()
        case 16: reopeningText()
        case 17...18: signing()
        default: reminding()
        }
    }

    mutating func beginning() -> CycleCommand {
        let start = ConventionStart(title: words("Convention"), model: random.pick(ConventionModel.allCases) ?? .blank)
        return CycleCommand("begin \(start.model)", in: \.convention) { try $0.convention.begin(start, by: $1) }
    }

    mutating func clauseText(_ topic: ClauseTopic? = nil) -> ClauseText {
        let some = everyone.filter { _ in random.chance(40) }
        return ClauseText(
            heading: random.chance(98) ? "Article" : "",
            text: words(random.chance(3) ? "[…]" : "Chacun fait sa part"),
            topic: topic,
            obliges: random.chance(50) ? [] : some.filter { seated.contains($0) || random.chance(5) }
        )
    }

    mutating func writingClause(_ topic: ClauseTopic? = nil) -> CycleCommand {
        let text = clauseText(topic ?? (random.chance(60) ? random.pick(ClauseTopic.allCases) : nil))
        return CycleCommand("propose a clause for \(text.obliges)", in: \.convention) {
            try $0.convention.propose(text, by: $1)
        }
    }

    private mutating func clauseNumber() -> Int { number(of: convention.clauses.count + convention.deleted.count) }

    private mutating func revisingClause() -> CycleCommand {
        let number = clauseNumber()
        let clause = convention.clause(number)
        let (version, text) = (clause?.version ?? 1, clauseText(clause?.text.topic))
        return CycleCommand("revise clause \(number).\(version) for \(text.obliges)", in: \.convention) {
            try $0.convention.revise(number, basedOn: version, text, bindingAll: true, by: $1)
        }
    }

    private mutating func deletingClause() -> CycleCommand {
        let number = clauseNumber()
        let version = convention.clause(number)?.version ?? 1
        return CycleCommand("delete clause \(number).\(version)", in: \.convention) {
            try $0.convention.delete(number, basedOn: version, reason: nil, by: $1)
        }
    }

    private mutating func movingClause() -> CycleCommand {
        let (number, article) = (clauseNumber(), random.number(0...6))
        return CycleCommand("move clause \(number) to \(article)", in: \.convention) {
            try $0.convention.move(number, to: article, by: $1)
        }
    }

    private mutating func amendingClause() -> CycleCommand {
        let number = clauseNumber()
        let clause = convention.clause(number)
        let version = clause?.version ?? 1
        let text = random.chance(85) ? clauseText(clause?.text.topic) : nil
        return CycleCommand("amend clause \(number).\(version) for \(text?.obliges ?? [])", in: \.convention) {
            try $0.convention.amend(number, basedOn: version, text, reason: nil, bindingAll: true, by: $1)
        }
    }

    func adopting(_ amendment: Int) -> CycleCommand {
        CycleCommand("adopt amendment \(amendment)", in: \.convention) {
            try $0.convention.adopt(amendment, in: $0, by: $1)
        }
    }

    mutating func settingAside(_ amendment: Int) -> CycleCommand {
        let why = words("Parce que")
        return CycleCommand("set amendment \(amendment) aside", in: \.convention) {
            try $0.convention.setAside(amendment, reason: why, by: $1)
        }
    }

    mutating func agreeing() -> CycleCommand {
        let pending = convention.pending(for: organisation).map { ClauseAgreement.Reading($0) }
        let read = pending.filter { _ in random.chance(90) }
        return CycleCommand("agree with \(read.map { "\($0.clause).\($0.version)" })", in: \.convention) {
            try $0.convention.agree(read, by: $1)
        }
    }

    func closingText() -> CycleCommand {
        CycleCommand("close the text", in: \.convention) {
            try $0.convention.close(in: $0, by: $1) { try $0.lifeHash }
        }
    }

    mutating func reopeningText() -> CycleCommand {
        let why = words("Parce que")
        return CycleCommand("reopen the text", in: \.convention) { try $0.convention.reopen(reason: why, by: $1) }
    }

    mutating func signing() -> CycleCommand {
        let round = random.chance(95) ? convention.rounds.last : random.pick(convention.rounds)
        let number = round?.number ?? 1
        let hash = random.chance(97) ? round?.hash ?? ContentHash("none") : ContentHash("forged")
        return CycleCommand("sign \(number) \(hash.hexadecimal.prefix(6))", in: \.convention) {
            try $0.convention.sign(number, hash: hash, in: $0, by: $1)
        }
    }

    private mutating func reminding() -> CycleCommand {
        let other = other()
        return CycleCommand("remind \(other)", in: \.convention) { try $0.convention.remind(other, by: $1) }
    }
}

extension ConventionText {
    /// A stand-in for SHA-256 of the canonical encoding.
    package var lifeHash: ContentHash {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let seed = try encoder.encode(self).reduce(14_695_981_039_346_656_037) {
                ($0 ^ UInt64($1)) &* 1_099_511_628_211
            }
            return ContentHash(String(seed, radix: 16))
        }
    }
}
