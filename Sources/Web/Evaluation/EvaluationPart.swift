import Cooperation
import Hummingbird

/// The pages of the evaluation, in the order of the work.
enum EvaluationPart: String, CaseIterable {
    case plan, outcomes, voices, own, reasons, together, joint, returns, next

    /// How an address names it, below that of the evaluation.
    var segment: String {
        switch self {
        case .plan: "plan"
        case .outcomes: "intentions"
        case .voices: "paroles"
        case .own: "chez-nous"
        case .reasons: "raisons"
        case .together: "ensemble"
        case .joint: "commun"
        case .returns: "retours"
        case .next: "suite"
        }
    }

    func path(_ more: String = "") -> RouterPath {
        CyclePart.evaluation.path(more.isEmpty ? segment : "\(segment)/\(more)")
    }
}

extension Link {
    static func evaluation(_ partnership: PartnershipID, _ part: EvaluationPart, _ more: String...) -> Link {
        Link(cycle(partnership, .evaluation, part.segment).path + more.map { "/" + encoded($0) }.joined())
    }
}

extension CycleSheet {
    /// A part of the cycle that is being read, an earlier one too.
    func link(_ part: CyclePart) -> Link { kept(.cycle(id, part)) }

    /// A page of its evaluation.
    func link(_ part: EvaluationPart) -> Link { kept(.evaluation(id, part)) }

    /// The same page of the cycle that is being read.
    func kept(_ link: Link) -> Link {
        link.with([("cycle", cycle.isPast ? String(cycle.id.number) : nil)])
    }

    var evaluation: Evaluation { cycle.evaluation }
}
