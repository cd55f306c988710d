package import Journal

/// Something that awaits the reader.
package struct HomeItem: Sendable {
    /// In which order things are told.
    package enum Urgency: Int, Sendable, CaseIterable, Comparable {
        case today, thisWeek, whenPossible, waiting

        package static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }

        var key: String {
            switch self {
            case .today: "home.urgency.today"
            case .thisWeek: "home.urgency.thisWeek"
            case .whenPossible: "home.urgency.whenPossible"
            case .waiting: "home.urgency.waiting"
            }
        }
    }

    package let urgency: Urgency
    /// What it is, in one sentence.
    package let what: String
    /// Since when, until when, who must act.
    package let when: String
    package let link: Link
    /// What the link does: "Répondre".
    package let verb: String

    package init(_ urgency: Urgency, what: String, when: String, link: Link, verb: String) {
        self.urgency = urgency
        self.what = what
        self.when = when
        self.link = link
        self.verb = verb
    }
}

/// A feature that knows what awaits a person.
package protocol HomeSource: Sendable {
    func items(for reader: SignedIn, _ words: Words, in store: Store) async throws -> [HomeItem]
}

/// What fills the home page: a feature adds its line here.
enum HomeSources {
    static let all: [any HomeSource] = [
        AccountHomeSource(), MandateHomeSource(), PartnershipHomeSource(), CycleHomeSource(),
    ]
}
