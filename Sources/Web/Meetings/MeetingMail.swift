import Cooperation
import Journal

/// Tells each organisation of the table, at its own address, of a meeting to answer, of its date, or that it is cancelled.
struct MeetingMail {
    let site: Site
    let unit: UnitOfWork
    let partnership: PartnershipID

    /// A mail with a fresh link to each one but the one that acts; those without an address learn it on their page.
    func tell(of number: Int, by speaker: Speaker) throws {
        guard let paper = try unit.load(Partnership.self, partnership) else { return }
        let seated = paper.organisations(on: unit.moment.day).filter(\.state.isSeated).map(\.organisation)
        for organisation in seated where organisation != speaker.organisation {
            try tell(organisation, of: number)
        }
    }

    func tell(_ organisation: OrganisationID, of number: Int) throws {
        guard let paper = try unit.load(Partnership.self, partnership) else { return }
        let cycle = try unit.cycle(of: paper)
        guard let meeting = cycle.meetings[number],
            let card = try unit.load(Organisation.self, organisation)?.card, let address = card.mail
        else { return }
        let link = PollLink(
            partnership: partnership,
            cycle: cycle.id.number,
            meeting: number,
            organisation: organisation
        )
        let token = try unit.pollLink(link, mail: address)
        let words = site.words(.fr, at: unit.moment.instant)
        let kind = kind(of: meeting)
        let arguments = [
            "organisation": card.name, "paper": paper.title, "meeting": meeting.plan.title,
            "convener": try unit.load(Organisation.self, meeting.convener)?.card?.name ?? "",
            "link": site.configuration.baseAddress + Link.poll(token).path,
            "date": meeting.fixed.map { words.slot($0.value.slot) } ?? "",
            "before": meeting.moves.last.map { words.slot($0.value.from) } ?? "",
            "reason": meeting.cancelled?.value.reason ?? "",
            "until": meeting.plan.answerBy.map(words.day) ?? words("meetings.mail.soon"),
        ]
        try unit.send(
            OutgoingMail(
                to: address,
                subject: words("meetings.mail.\(kind).subject", arguments),
                text: words("meetings.mail.\(kind).body", arguments)
            )
        )
    }

    private func kind(of meeting: Meeting) -> String {
        if meeting.cancelled != nil { return "cancelled" }
        if meeting.fixed == nil { return "poll" }
        return meeting.moves.isEmpty ? "fixed" : "moved"
    }
}
