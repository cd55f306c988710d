/// A joint project from its first paper on: the text, its versions, who is named, what each one says.
package struct Partnership: Aggregate, Equatable {
    package static let category = "partnership"
    package let id: PartnershipID
    package private(set) var opening: Dated<Opening>?
    package private(set) var draft: Dated<Paper>?
    package private(set) var versions: [Dated<PaperVersion>] = []
    package private(set) var objections: [Dated<Objection>] = []
    package private(set) var participations: [OrganisationID: Participation] = [:]
    package private(set) var departures: [Dated<Departure>] = []

    package init(id: PartnershipID) {
        self.id = id
    }

    package mutating func apply(_ event: PartnershipEvent, _ record: Record) {
        switch event {
        case .opened(let opening):
            self.opening = Dated(opening, record)
            change(opening.initiator) { $0.acts.append(Dated(.opened, record)) }
        case .draftSaved(let paper): draft = Dated(paper, record)
        case .versionPublished(let version):
            versions.append(Dated(version, record))
            draft = nil
        case .correctionObjected(let objection): objections.append(Dated(objection, record))
        case .organisationNamed(let naming):
            change(naming.organisation) { $0.namings.append(Dated(naming, record)) }
        case .organisationUnnamed(let organisation):
            change(organisation) { $0.unnamings.append(Dated($0.namings.count, record)) }
        case .noticeSent(let notice): change(notice.organisation) { $0.notices.append(Dated(notice, record)) }
        case .noticeOpened(let organisation): change(organisation) { $0.opened = $0.opened ?? record }
        case .reminded(let organisation): change(organisation) { $0.reminders.append(record) }
        case .answered(let answer): change(answer.organisation) { $0.acts.append(Dated(.answered(answer), record)) }
        case .replied(let reply): change(reply.organisation) { $0.replies.append(Dated(reply, record)) }
        case .accepted(let acceptance):
            change(acceptance.organisation) { $0.acts.append(Dated(.accepted(acceptance), record)) }
        case .withdrawn(let withdrawal):
            change(withdrawal.organisation) { $0.acts.append(Dated(.withdrawn(withdrawal), record)) }
        case .stopped(let stop): change(stop.organisation) { $0.acts.append(Dated(.stopped(stop), record)) }
        case .merged(let succession):
            change(succession.organisation) { $0.succession = Dated(succession, record) }
            change(succession.into) { $0.succeeding = $0.succeeding ?? record }
        case .mergerRecalled(let organisation):
            let into = participations[organisation]?.succession?.value.into
            change(organisation) { $0.succession = nil }
            if let into, predecessors(of: into).isEmpty { change(into) { $0.succeeding = nil } }
        case .exported(let departure): departures.append(Dated(departure, record))
        }
    }

    /// The partnership as it stood at that moment: what was published, said or taken back since is left out.
    package func rewound(to instant: Instant) -> Partnership {
        var earlier = self
        earlier.versions.removeAll { $0.record.at > instant }
        earlier.objections.removeAll { $0.record.at > instant }
        earlier.participations = participations.mapValues { $0.rewound(to: instant) }
        return earlier
    }

    /// As it was when that cycle of it was renewed, those who then stopped still at its table.
    func asItWas(atTheEndOf cycle: Int, _ ending: Record) -> Partnership {
        var past = rewound(to: ending.at)
        past.draft = nil
        for organisation in participations.keys {
            past.change(organisation) { part in part.acts.removeAll { $0.value.isStop(since: cycle) } }
        }
        return past
    }

    private mutating func change(_ organisation: OrganisationID, _ body: (inout Participation) -> Void) {
        body(&participations[organisation, default: Participation(organisation: organisation)])
    }
}

extension Partnership {
    package var kind: PaperKind { opening?.value.kind ?? .actionSheet }
    package var initiator: OrganisationID? { opening?.value.initiator }
    /// The last published version.
    package var current: PaperVersion? { versions.last?.value }
    /// The text as its authors see it: the draft when there is one, else what is published.
    package var latestPaper: Paper? { draft?.value ?? current?.paper }
    package var title: String { (current?.paper ?? draft?.value)?.title ?? "" }

    package func version(_ number: Int) -> Dated<PaperVersion>? {
        versions[numbered: number]
    }

    /// The version in which the substance of this one was last set; an objected correction is substance.
    package func substance(of number: Int) -> Int {
        var base = min(number, versions.count)
        while base > 1, versions[base - 1].value.change == .correction, !isObjected(base) { base -= 1 }
        return base
    }

    package func isObjected(_ number: Int) -> Bool {
        objections.contains { $0.value.version == number }
    }
}
