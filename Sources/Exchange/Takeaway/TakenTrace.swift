package import Cooperation

/// One line of "who did what when": a code for machines, a sentence for people.
package struct TakenTrace: Sendable, Codable, Equatable {
    package let at: ProofTime
    package let by: OrganisationID?
    package let kind: String
    /// Nothing when the text was erased by right.
    package let sentence: String?

    package init(_ record: Record, kind: String, sentence: String?) {
        at = ProofTime(record.at)
        by = record.actor.organisation
        self.kind = kind
        self.sentence = sentence
    }
}

/// How the cycles followed each other.
package struct TakenCourse: Sendable, Codable, Equatable {
    package struct Pause: Sendable, Codable, Equatable {
        package let reason: String
        package let since: TakenMoment
        package let until: TakenMoment?
    }

    package let endings: [TakenAct<CycleEnding>]
    package let pauses: [Pause]
    package let assessmentBegun: TakenMoment?

    package init(_ course: Course) {
        assessmentBegun = course.assessmentBegun.map { TakenMoment($0) }
        endings = course.endings.taken()
        pauses = course.pauses.map {
            Pause(reason: $0.reason, since: TakenMoment($0.since), until: $0.until.map { TakenMoment($0) })
        }
    }
}
