/// Something in a partnership that waits for one organisation.
package struct Awaited: Sendable, Equatable {
    package let kind: AwaitedKind
    /// The other organisation concerned, when there is one.
    package let about: OrganisationID?
    package let due: Day?
    package let urgency: Urgency

    init(_ kind: AwaitedKind, about: OrganisationID? = nil, due: Day? = nil, on day: Day) {
        self.kind = kind
        self.about = about
        self.due = due
        urgency = due.map { Urgency(due: $0, on: day) } ?? kind.urgency
    }
}

package enum AwaitedKind: String, Sendable, CaseIterable {
    case contestToHear, questionToAnswer, noticeToAnswer, replyToRead, acceptanceReopened, acceptanceToGive
    case correctionToRead, namesToTell, paperToPublish, withdrawalRunning, partnerLeaving, missionToSay
    case placeToTake, partnerMerging

    /// Without a date.
    var urgency: Urgency {
        switch self {
        case .contestToHear, .questionToAnswer: .pressing
        case .replyToRead, .acceptanceReopened, .namesToTell, .noticeToAnswer: .soon
        case .acceptanceToGive, .correctionToRead, .paperToPublish, .withdrawalRunning, .partnerLeaving,
            .missionToSay, .placeToTake, .partnerMerging:
            .calm
        }
    }
}

package enum Urgency: Int, Sendable, CaseIterable, Comparable {
    case late, pressing, soon, calm

    package init(due: Day, on day: Day) {
        switch due.number - day.number {
        case ..<0: self = .late
        case ...3: self = .pressing
        case ...14: self = .soon
        default: self = .calm
        }
    }

    package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}
