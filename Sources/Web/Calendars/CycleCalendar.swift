import Cooperation
import Exchange
import HTTPTypes
import Hummingbird
import NIOCore

/// A cycle as a calendar shows it: its meetings, the days on which answers and reviews are due, and those that its
/// reader's organisations have to keep in mind (S-112).
struct CycleCalendar {
    let cycle: Cycle
    let words: Words
    let site: Site
    var readers: [OrganisationID] = []

    var events: [CalendarEvent] {
        cycle.meetings.all.compactMap(event) + cycle.decisions.all.flatMap(days) + deadlines.map(reminder)
    }

    /// One meeting alone, to be opened in a calendar.
    func file(of meeting: Meeting) -> CalendarFile {
        CalendarFile(name: meeting.plan.title, events: [event(meeting)].compactMap(\.self))
    }

    private func event(_ meeting: Meeting) -> CalendarEvent? {
        guard let fixed = meeting.fixed else { return nil }
        let slot = fixed.value.slot
        var event = CalendarEvent(
            id: id("rencontre-\(meeting.number)"),
            time: .at(words.zone.instant(slot.day, minute: slot.minute), minutes: meeting.plan.length),
            title: meeting.plan.title,
            written: (meeting.cancelled?.record ?? fixed.record).at
        )
        event.details = [cycle.partnership.title, meeting.plan.purpose].compactMap(\.self).joined(separator: "\n")
        event.place = meeting.place
        event.address = address(.meeting(cycle.partnership.id, meeting.number))
        event.sequence = meeting.changes
        event.isCancelled = meeting.cancelled != nil
        return event
    }

    private func days(_ decision: Decision) -> [CalendarEvent] {
        var days: [CalendarEvent] = []
        if decision.isOpen {
            days.append(day("reponse", decision.question.answerBy, "meetings.calendar.answer", decision))
        } else if decision.outcome == .adopted, let review = decision.reviewOn {
            days.append(day("revue", review, "meetings.calendar.review", decision))
        }
        return days
    }

    private func day(_ kind: String, _ day: Day, _ key: String, _ decision: Decision) -> CalendarEvent {
        var event = CalendarEvent(
            id: id("decision-\(decision.number)-\(kind)"),
            time: .on(day),
            title: words(key, ["title": decision.question.title]),
            written: (decision.ending?.record ?? decision.opened).at
        )
        event.details = cycle.partnership.title
        event.address = address(.decision(cycle.partnership.id, decision.number))
        return event
    }

    /// What several of the reader's organisations have in common is there once.
    private var deadlines: [Deadline] {
        var all: [Deadline] = []
        for reader in readers {
            let known = all
            all += cycle.deadlines(of: reader, on: words.today).filter { !known.contains($0) }
        }
        return all
    }

    private func reminder(_ deadline: Deadline) -> CalendarEvent {
        var event = CalendarEvent(
            id: id("echeance-\(deadline.kind.rawValue)-\(deadline.number)"),
            time: .on(deadline.day),
            title: words("meetings.calendar.\(deadline.kind.rawValue)", ["title": deadline.title]),
            written: deadline.written
        )
        event.details = cycle.partnership.title
        event.address = address(page(of: deadline))
        return event
    }

    private func page(of deadline: Deadline) -> Link {
        let (partnership, number) = (cycle.partnership.id, String(deadline.number))
        switch deadline.kind {
        case .task: return .realisation(partnership, .tasks, number)
        case .commitment: return .realisation(partnership, .commitments, number)
        case .amendments: return .cycle(partnership, .negotiation, "sujets", number)
        case .poll: return .meeting(partnership, deadline.number)
        case .start, .end: return .paper(partnership)
        }
    }

    private func id(_ thing: String) -> String { "\(thing)-\(cycle.meetings.id.rawValue)@maillage" }

    private func address(_ link: Link) -> String { site.configuration.baseAddress + link.path }
}

extension CalendarFile {
    func response(named name: String? = nil) -> Response {
        let bytes = ByteBuffer(string: text)
        var headers: HTTPFields = [
            .contentType: Self.mediaType, .contentLength: String(bytes.readableBytes),
            .cacheControl: "private, no-cache",
        ]
        if let name { headers[.contentDisposition] = "attachment; filename=\"\(name).ics\"" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }
}

extension Zone {
    /// The instant at which a clock here shows this day and minute.
    func instant(_ day: Day, minute: Int) -> Instant {
        let local = (Int64(day.number) * 1_440 + Int64(minute)) * 60_000
        let guess = Instant(milliseconds: local - Int64(offset(at: Instant(milliseconds: local))) * 1000)
        return Instant(milliseconds: local - Int64(offset(at: guess)) * 1000)
    }
}
