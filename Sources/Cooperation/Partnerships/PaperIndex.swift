/// How much a partnership exists only on paper for one organisation (S-105): 0 lived, 1 paper.
package struct PaperIndex: Sendable, Equatable {
    /// The parts, each true when it speaks for "only on paper"; nothing when not known yet (I-32).
    package let parts: [PaperIndexPart: Bool?]

    /// Parts that must be known for the index to mean something.
    package static let partsNeeded = 4

    package var known: Int { parts.values.count { $0 != nil } }

    /// Mean of the known parts, or nothing below four.
    package var value: Double? {
        guard known >= Self.partsNeeded else { return nil }
        return Double(parts.values.count { $0 == true }) / Double(known)
    }
}

package enum PaperIndexPart: String, Sendable, CaseIterable {
    case notAcceptedWhenFirstExported, contactedAfterDesign, noCommitment, noShareOfMeans
    case noMeeting, noDecision, noAction, noAssessment
}

extension Partnership {
    /// What the paper alone tells of one organisation; the index of its cycle reads the chapters too.
    package func paperIndex(of organisation: OrganisationID) -> PaperIndex? {
        guard let participation = participations[organisation] else { return nil }
        let parts = PaperIndexPart.allCases.map { ($0, isOnPaper($0, for: participation)) }
        return PaperIndex(parts: Dictionary(uniqueKeysWithValues: parts))
    }

    private func isOnPaper(_ part: PaperIndexPart, for participation: Participation) -> Bool? {
        let acceptance = participation.lastAcceptance?.value
        switch part {
        case .notAcceptedWhenFirstExported:
            return departure(naming: participation).map { !wasAccepted(participation, when: $0) }
        case .contactedAfterDesign: return contactStage(participation).map { !$0.isUpstream }
        case .noCommitment: return participation.hasDecided ? acceptance?.mission == nil : nil
        case .noShareOfMeans: return participation.hasDecided ? !(acceptance?.sharesMeans ?? false) : nil
        // Told by the chapters of the cycle.
        case .noMeeting, .noDecision, .noAction, .noAssessment: return nil
        }
    }

    /// Organisations first contacted while the design was open, over those contacted (S-102).
    package var upstreamConsultation: (contacted: Int, upstream: Int) {
        let stages = participations.values.compactMap { $0.notice?.value.stage }
        return (stages.count, stages.count(where: \.isUpstream))
    }

    /// Milliseconds from being first named to accepting; negative when acceptance came first.
    package func consentLeadTime(of organisation: OrganisationID) -> Int64? {
        guard let participation = participations[organisation], let named = participation.namings.first?.record.at,
            let accepted = participation.acts.first(where: { $0.value.isAcceptance })?.record.at
        else { return nil }
        return accepted.milliseconds - named.milliseconds
    }

    private func contactStage(_ participation: Participation) -> DesignStage? {
        participation.organisation == initiator ? .idea : participation.notice?.value.stage
    }

    /// The first copy that left once the organisation was named.
    private func departure(naming participation: Participation) -> Dated<Departure>? {
        let named = participation.namings.first?.record.at
        return departures.first { departure in named.map { departure.record.at >= $0 } ?? true }
    }

    private func wasAccepted(_ participation: Participation, when departure: Dated<Departure>) -> Bool {
        guard
            case .accepted(let acceptance) = participation.acts.last(where: { $0.record.at <= departure.record.at })?
                .value
        else { return false }
        return substance(of: acceptance.version) == substance(of: departure.value.version)
    }
}

extension Participation {
    /// Whether the organisation took a position; opening a paper or asking a question is none.
    var hasDecided: Bool {
        acts.contains { act in
            switch act.value {
            case .opened: false
            case .answered(let answer): answer.kind != .ask
            case .accepted, .withdrawn, .stopped: true
            }
        }
    }
}

extension Acceptance {
    var sharesMeans: Bool { !brings.isEmpty || amountCents.map { $0 > 0 } ?? false }
}

extension ParticipationAct {
    var isAcceptance: Bool {
        if case .accepted = self { true } else { false }
    }
}
