package import Cooperation
package import Foundation

/// A paper with all its versions and everything its organisations said, as one of them may read it.
package struct TakenPaper: Sendable, Codable, Equatable {
    package let id: PartnershipID
    package let kind: PaperKind
    package let code: VerificationCode?
    package let versions: [TakenVersion]
    package let organisations: [TakenParticipation]
    /// The uploaded file, if there was one and it is still kept.
    package let attachment: Data?
    /// The cycles of the partnership as the organisation read them from its seat; none when it never sat.
    package let cycles: [TakenCycle]
    /// How the cycles followed each other.
    package let course: TakenCourse?

    package init(
        _ paper: Partnership,
        names: [OrganisationID: String],
        on day: Day,
        attachment: Data?,
        cycles: [TakenCycle] = [],
        course: TakenCourse? = nil
    ) {
        id = paper.id
        kind = paper.kind
        code = paper.opening?.value.code
        versions = paper.versions.map { TakenVersion(publishedAt: ProofTime($0.record.at), version: $0.value) }
        organisations = paper.organisations(on: day).compactMap { organisation, state in
            paper.participations[organisation].map {
                TakenParticipation($0, name: names[organisation] ?? organisation.rawValue, state: state)
            }
        }
        self.attachment = attachment
        self.cycles = cycles
        self.course = course
    }
}

package struct TakenVersion: Sendable, Codable, Equatable {
    package let publishedAt: ProofTime
    package let version: PaperVersion
}

/// What one organisation was told and said, with its dates.
package struct TakenParticipation: Sendable, Codable, Equatable {
    package let organisation: OrganisationID
    package let name: String
    package let state: ParticipationState
    package let notice: Notice?
    package let noticeAt: ProofTime?
    package let answers: [TakenAct<Answer>]
    package let replies: [TakenAct<Reply>]
    package let acceptances: [TakenAct<Acceptance>]
    package let withdrawals: [TakenAct<Withdrawal>]
    package let stops: [TakenAct<Stop>]

    init(_ participation: Participation, name: String, state: ParticipationState) {
        organisation = participation.organisation
        self.name = name
        self.state = state
        notice = participation.notice?.value
        noticeAt = participation.notice.map { ProofTime($0.record.at) }
        replies = participation.replies.map { TakenAct($0.value, $0.record) }
        answers = participation.acts.compactMap { act in
            if case .answered(let answer) = act.value { TakenAct(answer, act.record) } else { nil }
        }
        acceptances = participation.acts.compactMap { act in
            if case .accepted(let acceptance) = act.value { TakenAct(acceptance, act.record) } else { nil }
        }
        withdrawals = participation.acts.compactMap { act in
            if case .withdrawn(let withdrawal) = act.value { TakenAct(withdrawal, act.record) } else { nil }
        }
        stops = participation.acts.compactMap { act in
            if case .stopped(let stop) = act.value { TakenAct(stop, act.record) } else { nil }
        }
    }
}
