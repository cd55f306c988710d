import Cooperation
import Journal

/// Tells each organisation of the table, at its own address or through its administrators, of a meeting to answer, of
/// its date, or that it is cancelled.
struct MeetingMail {
    let site: Site
    let unit: UnitOfWork
    let partnership: PartnershipID

    /// A mail with a fresh link to each one but the one that acts; those whom no mail reaches learn it on their page.
    func tell(of number: Int, by speaker: Speaker) throws {
        guard let paper = try unit.load(Partnership.self, partnership) else { return }
        let seated = paper.organisations(on: unit.moment.day).filter(\.state.isSeated).map(\.organisation)
        for organisation in seated where organisation != speaker.organisation {
            try tell(organisation, of: number)
        }
    }

    /// One organisation alone; with a link in place of one sent to this address, when there was one.
    func tell(_ organisation: OrganisationID, of number: Int, after mail: String? = nil) throws {
        guard let paper = try unit.load(Partnership.self, partnership),
            let invited = try unit.load(Organisation.self, organisation)
        else { return }
        let cycle = try unit.cycle(of: paper)
        guard let meeting = cycle.meetings[number] else { return }
        let link = PollLink(
            partnership: partnership,
            cycle: cycle.id.number,
            meeting: number,
            organisation: organisation
        )
        for recipient in try unit.connection.recipients(of: invited, after: mail) {
            try write(link, to: recipient, of: invited, on: meeting, in: paper)
        }
    }

    private func write(
        _ link: PollLink,
        to recipient: Recipient,
        of invited: Organisation,
        on meeting: Meeting,
        in paper: Partnership
    ) throws {
        let token = try unit.pollLink(link, mail: recipient.address)
        let words = site.words(recipient.language, at: unit.moment.instant)
        let kind = kind(of: meeting)
        let arguments = [
            "organisation": invited.card?.name ?? "", "paper": paper.title, "meeting": meeting.plan.title,
            "convener": try unit.load(Organisation.self, meeting.convener)?.card?.name ?? "",
            "link": site.configuration.baseAddress + Link.poll(token).path,
            "date": meeting.fixed.map { words.slot($0.value.slot) } ?? "",
            "before": meeting.moves.last.map { words.slot($0.value.from) } ?? "",
            "place": meeting.place ?? words("meetings.mail.noPlace"),
            "reason": meeting.cancelled?.value.reason ?? "",
            "until": meeting.plan.answerBy.map(words.day) ?? words("meetings.mail.soon"),
        ]
        try unit.send(
            OutgoingMail(
                to: recipient.address,
                subject: words("meetings.mail.\(kind).subject", arguments),
                text: words("meetings.mail.\(kind).body", arguments)
            )
        )
    }

    private func kind(of meeting: Meeting) -> String {
        if meeting.cancelled != nil { return "cancelled" }
        if meeting.fixed == nil { return "poll" }
        guard let move = meeting.moves.last?.value else { return "fixed" }
        return move.changesDate ? "moved" : "relocated"
    }
}
