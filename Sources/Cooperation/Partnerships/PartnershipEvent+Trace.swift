extension PartnershipEvent {
    /// The event in words; who and when are in its record.
    package var trace: TraceLine {
        switch self {
        case .opened(let opening):
            TraceLine(
                "partnership.opened.\(opening.origin.kind.rawValue)",
                opening.origin.by.map { ["by": .text($0)] } ?? [:]
            )
        case .draftSaved: TraceLine("partnership.draftSaved")
        case .versionPublished(let version):
            TraceLine("partnership.versionPublished.\(version.change.rawValue)", ["version": .number(version.number)])
        case .correctionObjected(let objection):
            TraceLine("partnership.correctionObjected", ["version": .number(objection.version)])
        case .organisationNamed(let naming): about("organisationNamed", naming.organisation)
        case .organisationUnnamed(let organisation): about("organisationUnnamed", organisation)
        case .noticeSent(let notice):
            about(notice.byLetter == true ? "noticeByLetter" : "noticeSent", notice.organisation)
        case .noticeOpened(let organisation): about("noticeOpened", organisation)
        case .reminded(let organisation): about("reminded", organisation)
        case .answered(let answer): about("answered.\(answer.kind.rawValue)", answer.organisation)
        case .replied(let reply): about("replied", reply.organisation)
        case .accepted(let acceptance):
            about("accepted", acceptance.organisation, ["version": .number(acceptance.version)])
        case .withdrawn(let withdrawal):
            about("withdrawn", withdrawal.organisation, ["day": .day(withdrawal.effectiveOn)])
        case .stopped(let stop): about("stopped", stop.organisation)
        case .merged(let succession):
            about(
                "merged",
                succession.organisation,
                ["into": .organisation(succession.into), "day": .day(succession.on)]
            )
        case .mergerRecalled(let organisation): about("mergerRecalled", organisation)
        case .exported(let departure):
            TraceLine(
                "partnership.exported",
                ["version": .number(departure.version), "format": .text(departure.format)]
            )
        }
    }

    private func about(
        _ name: String,
        _ organisation: OrganisationID,
        _ more: [String: TraceLine.Argument] = [:]
    ) -> TraceLine {
        TraceLine(
            "partnership.\(name)",
            more.merging(["organisation": .organisation(organisation)]) { kept, _ in kept }
        )
    }
}
