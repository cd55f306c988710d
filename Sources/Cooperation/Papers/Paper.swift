/// What a paper says: the text that is versioned, hashed and accepted.
package struct Paper: Sendable, Codable, Hashable {
    package var title: String
    package var sections: [PaperSection: String]
    package var start: Day?
    package var end: Day?
    /// Who decided that this would be done, in the author's words (S-102).
    package var decidedBy: String
    /// What the organisations named can still change (S-102).
    package var stillOpen: String
    package var stage: DesignStage?
    /// Hours asked of each organisation named (S-100, S-102).
    package var hours: PhaseHours?
    /// Until when an answer is hoped for; an unanswered notice lapses the day after.
    package var replyBy: Day?
    /// Days between announcing a withdrawal and leaving.
    package var noticeDays: Int
    /// Fingerprint of the file from which the text was read, when it was uploaded.
    package var attachment: String?

    package init(title: String, sections: [PaperSection: String] = [:]) {
        self.title = title
        self.sections = sections
        decidedBy = ""
        stillOpen = ""
        noticeDays = 0
    }

    /// The whole text in reading order.
    package func text(of kind: PaperKind) -> String {
        ([title] + kind.sections.compactMap { sections[$0] }).joined(separator: "\n\n")
    }
}

/// How far the thing was thought through when somebody is first asked (S-102).
package enum DesignStage: String, Sendable, Codable, CaseIterable, Comparable {
    case idea, design, written, decided, started

    package static func < (left: DesignStage, right: DesignStage) -> Bool { left.rank < right.rank }

    /// Whether an organisation asked now can still shape the action.
    package var isUpstream: Bool { self <= .design }

    private var rank: Int {
        switch self {
        case .idea: 0
        case .design: 1
        case .written: 2
        case .decided: 3
        case .started: 4
        }
    }
}

/// Hours of work before, during and after the action (S-100).
package struct PhaseHours: Sendable, Codable, Hashable {
    package let before: Int
    package let during: Int
    package let after: Int

    package init(before: Int, during: Int, after: Int) {
        self.before = before
        self.during = during
        self.after = after
    }

    package var total: Int { before + during + after }

    /// No phase is negative, nor longer than five years of one person's work.
    package var isPlausible: Bool { [before, during, after].allSatisfy((0...10_000).contains) }
}
