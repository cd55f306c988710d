/// What happens in the chapter ``Frame``.
package enum FrameEvent: ChapterEvent {
    case proposed(FrameVersion)
    case approved(FrameApproval)
    case agreed(FrameAgreement)
    case entrusted(Charge)
    case distrusted(TrustWithdrawal)
    case returned(ChargeReturn)

    package var kind: String {
        switch self {
        case .proposed: "frame.proposed.1"
        case .approved: "frame.approved.1"
        case .agreed: "frame.agreed.1"
        case .entrusted: "frame.entrusted.1"
        case .distrusted: "frame.distrusted.1"
        case .returned: "frame.returned.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .proposed(let body): body
        case .approved(let body): body
        case .agreed(let body): body
        case .entrusted(let body): body
        case .distrusted(let body): body
        case .returned(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "frame.proposed.1": self = .proposed(try body.read())
        case "frame.approved.1": self = .approved(try body.read())
        case "frame.agreed.1": self = .agreed(try body.read())
        case "frame.entrusted.1": self = .entrusted(try body.read())
        case "frame.distrusted.1": self = .distrusted(try body.read())
        case "frame.returned.1": self = .returned(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }

    package var trace: TraceLine {
        switch self {
        case .proposed(let version): TraceLine("frame.proposed", ["version": .number(version.number)])
        case .approved(let approval): TraceLine("frame.approved", ["version": .number(approval.version)])
        case .agreed(let agreement): TraceLine("frame.agreed", ["version": .number(agreement.version)])
        case .entrusted(let charge):
            TraceLine("frame.entrusted.\(charge.role.rawValue)", ["hours": .number(charge.hours)])
        case .distrusted(let withdrawal): TraceLine("frame.distrusted.\(withdrawal.role.rawValue)")
        case .returned(let back): TraceLine("frame.returned.\(back.role.rawValue)")
        }
    }
}
