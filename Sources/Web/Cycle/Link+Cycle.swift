import Cooperation
import Hummingbird

extension Link {
    /// The partnerships of the organisation for which one speaks.
    static let cycles = Link("/partenariats")

    /// A part of the partnership's cycle.
    static func cycle(_ partnership: PartnershipID, _ part: CyclePart = .overview) -> Link {
        part == .overview
            ? Link("partenariats", partnership.rawValue) : Link("partenariats", partnership.rawValue, part.segment)
    }

    /// A page below a part: `/partenariats/x/convention/signature`.
    static func cycle(_ partnership: PartnershipID, _ part: CyclePart, _ more: String...) -> Link {
        Link(cycle(partnership, part).path + more.map { "/" + encoded($0) }.joined())
    }
}

extension CyclePart {
    /// How an address names the part.
    var segment: String {
        switch self {
        case .overview: ""
        case .preparation: "avant"
        case .relations: "relations"
        case .negotiation: "negociation"
        case .contract: "contrat"
        case .convention: "convention"
        case .frame: "cadre"
        case .decisions: "decisions"
        case .meetings: "rencontres"
        case .realisation: "actions"
        case .budget: "budget"
        case .evaluation: "bilan"
        case .trace: "trace"
        case .equality: "egalite"
        }
    }

    /// The route of the part, and of pages below it.
    func path(_ more: String = "") -> RouterPath {
        RouterPath((["partenariats/{partnership}", segment, more].filter { !$0.isEmpty }).joined(separator: "/"))
    }
}
