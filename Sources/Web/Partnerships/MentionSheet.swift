import Cooperation
import Journal

/// One organisation's part in one paper, as its people read it.
struct MentionSheet: Sendable {
    let paper: Partnership
    let organisation: OrganisationID
    let names: [OrganisationID: String]
    let day: Day

    var organisationName: String { name(of: organisation) }
    var initiatorName: String { paper.initiator.map(name) ?? "" }
    var participation: Participation? { paper.participations[organisation] }
    var notice: Cooperation.Notice? { participation?.notice?.value }
    var state: ParticipationState? { paper.state(of: organisation, on: day) }
    /// How many acts the reader has before their eyes.
    var seen: Int { participation?.acts.count ?? 0 }
    var isPartner: Bool { state == .accepted || state == .onNotice }

    func name(of organisation: OrganisationID) -> String { names[organisation] ?? organisation.rawValue }
}

extension Site {
    /// The paper as this organisation may read it; absent and forbidden are the same 404.
    func mention(_ paper: PartnershipID, of organisation: OrganisationID) async throws -> MentionSheet {
        guard let partnership = try await store.paper(paper, readableBy: organisation)?.state else {
            throw Trouble.absent
        }
        let names = try await store.names(of: Set(partnership.participations.keys))
        return MentionSheet(paper: partnership, organisation: organisation, names: names, day: moment().day)
    }

    /// The same, noting that somebody of the organisation has opened its notice.
    func openedMention(_ paper: PartnershipID, by speaker: Speaker) async throws -> MentionSheet {
        let sheet = try await mention(paper, of: speaker.organisation)
        guard !sheet.paper.openNotice(by: speaker).isEmpty else { return sheet }
        do {
            try await store.perform { unit in
                guard let partnership = try unit.load(Partnership.self, paper) else { return }
                let events = partnership.openNotice(by: speaker)
                try unit.append(Partnership.self, paper, events, by: speaker.actor())
            }
        } catch is StoreUnavailable {
            // Reading goes on while nothing can be written; the next opening will be noted.
            return sheet
        }
        return try await mention(paper, of: speaker.organisation)
    }
}
