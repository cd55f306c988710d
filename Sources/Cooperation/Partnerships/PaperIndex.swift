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
    /// The index of one organisation; shown to it and to those at the table, never as a public list.
    package func paperIndex(of organisation: OrganisationID) -> PaperIndex? {
        guard let participation = participations[organisation] else { return nil }
        let acceptance = participation.lastAcceptance?.value
        let isSettled = participation.acts.contains { $0.value != .opened }
        var parts: [PaperIndexPart: Bool?] = Dictionary(
            uniqueKeysWithValues: PaperIndexPart.allCases.map { ($0, nil) }
        )
        parts[.notAcceptedWhenFirstExported] = firstExport.map { !wasAccepted(participation, at: $0) }
        parts[.contactedAfterDesign] = contactStage(participation).map { !$0.isUpstream }
        parts[.noCommitment] = isSettled ? acceptance?.mission == nil : nil
        parts[.noShareOfMeans] =
            isSettled ? (acceptance.map { $0.brings.isEmpty && ($0.amountCents ?? 0) == 0 } ?? true) : nil
        return PaperIndex(parts: parts)
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

    private var firstExport: Instant? { departures.map(\.record.at).min() }

    private func contactStage(_ participation: Participation) -> DesignStage? {
        participation.organisation == initiator ? .idea : participation.notice?.value.stage
    }

    private func wasAccepted(_ participation: Participation, at instant: Instant) -> Bool {
        participation.acts.last { $0.record.at <= instant }?.value.isAcceptance ?? false
    }
}

extension ParticipationAct {
    var isAcceptance: Bool {
        if case .accepted = self { true } else { false }
    }
}
