import Cooperation
import HTML

/// How far each part of the evaluation is, in a mark and a few words.
struct EvaluationStanding {
    let sheet: CycleSheet

    func mark(_ part: EvaluationPart, _ words: Words) -> StateMark {
        switch part {
        case .plan:
            guard let plan = evaluation.plan else { return StateMark(.empty, words("evaluation.standing.notWritten")) }
            return StateMark(.full, words("evaluation.standing.looks", count: plan.value.looks.count))
        case .outcomes:
            let intentions = sheet.cycle.intentions
            guard !intentions.isEmpty else { return StateMark(.empty, words("evaluation.standing.noIntention")) }
            return share(intentions.count { evaluation.outcomes[$0] != nil }, of: intentions.count, words)
        case .voices: return count("evaluation.standing.voices", evaluation.voices.count, words)
        case .own:
            return share(words) { evaluation.assessments[$0] != nil || evaluation.waivers[$0] != nil }
        case .reasons:
            let promised = sheet.assessing.filter { sheet.cycle.promised(by: $0)?.reasons.isEmpty == false }
            guard !promised.isEmpty else { return StateMark(.empty, words("evaluation.standing.noReason")) }
            let done = promised.count { evaluation.uncheckedReasons(of: $0, in: sheet.cycle).isEmpty }
            return share(done, of: promised.count, words)
        case .together: return count("evaluation.standing.results", evaluation.results.count, words)
        case .joint:
            guard !evaluation.joint.isEmpty else {
                return StateMark(.empty, words("evaluation.standing.notWritten"))
            }
            return share(words) { evaluation.jointWords[$0] != nil }
        case .returns: return count("evaluation.standing.documents", sheet.assessors.count, words)
        case .next:
            if sheet.cycle.course.ending(of: sheet.cycle.id.number) != nil {
                return StateMark(sheet.state, words)
            }
            return share(words) { evaluation.wishes[$0] != nil }
        }
    }

    /// What one partner said of it.
    func mark(_ part: EvaluationPart, of partner: OrganisationID, _ words: Words) -> StateMark {
        switch part {
        case .own where evaluation.assessments[partner] != nil: StateMark(.full, words("evaluation.standing.filed"))
        case .own where evaluation.waivers[partner] != nil: StateMark(.ended, words("evaluation.standing.waived"))
        case .reasons: reasons(of: partner, words)
        case .joint: joint(of: partner, words)
        case .next:
            evaluation.wishes[partner].map { StateMark(.full, words("evaluation.wish.\($0.value.way.rawValue)")) }
                ?? missing(of: partner, words)
        default: missing(of: partner, words)
        }
    }

    /// How many of its reasons it looked at again.
    private func reasons(of partner: OrganisationID, _ words: Words) -> StateMark {
        let promised = sheet.cycle.promised(by: partner)?.reasons ?? []
        guard !promised.isEmpty else { return StateMark(.empty, words("evaluation.standing.noReason")) }
        let left = evaluation.uncheckedReasons(of: partner, in: sheet.cycle).count
        guard left < promised.count else { return missing(of: partner, words) }
        return share(promised.count - left, of: promised.count, words)
    }

    private func joint(of partner: OrganisationID, _ words: Words) -> StateMark {
        guard let word = evaluation.jointWords[partner]?.value else { return missing(of: partner, words) }
        return word.agrees
            ? StateMark(.full, words("evaluation.joint.agrees"))
            : StateMark(.contested, words("evaluation.joint.dissents"))
    }

    private var evaluation: Evaluation { sheet.evaluation }

    /// A word that is still waited for, or that will not come: its time is over, or its author left.
    private func missing(of partner: OrganisationID, _ words: Words) -> StateMark {
        sheet.isAwaited(partner)
            ? StateMark(.waiting, words("evaluation.standing.awaited"))
            : StateMark(.empty, words("evaluation.standing.silent"))
    }

    /// How many of the partners said their word.
    private func share(_ words: Words, _ isSaid: (OrganisationID) -> Bool) -> StateMark {
        let partners = sheet.assessing
        return share(partners.count(where: isSaid), of: partners.count, words)
    }

    private func share(_ done: Int, of all: Int, _ words: Words) -> StateMark {
        StateMark(
            done == 0 ? .empty : done < all ? .half : .full,
            words("evaluation.standing.share", ["done": words.number(done), "all": words.number(all)])
        )
    }

    private func count(_ key: String, _ count: Int, _ words: Words) -> StateMark {
        StateMark(count == 0 ? .empty : .full, words(key, count: count))
    }
}
