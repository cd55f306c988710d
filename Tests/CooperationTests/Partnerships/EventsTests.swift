import Cooperation
import Foundation
import TestSupport
import Testing

@Suite(.requirement("I-13")) struct EventsTests {
    private static func partnershipEvents() throws -> [PartnershipEvent] {
        var story = try PaperStory.told(origin: Origin(kind: .required, by: "l'État"))
        story.openNotice(Personas.lire)
        let draft = PaperStory.paper("Brouillon") { ($0.start, $0.attachment) = (Moment.noon.day, "abc") }
        story.keep([.draftSaved(draft)], by: Personas.acacias)
        try story.unname(Personas.lormont)
        story.pass(days: 8)
        try story.remind(Personas.lire)
        try story.answer(Personas.lire, .ask, "Qui ?", printed: true)
        try story.reply("Nous.", to: Personas.lire, by: Personas.acacias)
        try story.accept(Personas.lire) {
            ($0.freely, $0.mission, $0.hours) = (true, "Lire", PhaseHours(before: 1, during: 2, after: 3))
            ($0.brings, $0.amountCents, $0.reservation) = ([.money], 5, "Sous réserve")
        }
        try story.retitle("Correction", .correction)
        try story.object(to: 2, by: Personas.acacias)
        story.export()
        try story.withdraw(Personas.lire)
        return story.events
    }

    private static func organisationEvents() throws -> [OrganisationEvent] {
        var house = try House.claimed(Personas.lire, by: Personas.claire)
        var card = try #require(house.organisation.card)
        card.address.position = Position(latitude: 44.8378, longitude: -0.5792)
        card.networks = ["france-travail"]
        house.keep([.declared(card)])
        try house.play { try $0.claim(by: Personas.paul, way: .approval) }
        house.keep([
            .codeIssued(CodeIssue(fingerprint: "f", lastDay: Moment.noon.day)),
            .claimApproved(ClaimApproval(person: Personas.paul, by: Personas.acacias)),
        ])
        try house.play { try $0.reject(Personas.paul) }
        try house.play { try $0.join(Personas.sofia, as: .member, invitedBy: Personas.claire) }
        try house.play { try $0.issue(Personas.mandate(of: Personas.sofia, ceilingCents: 3), by: Personas.claire) }
        try house.play { try $0.remove(Personas.sofia, by: Personas.claire, on: Moment.noon.day) }
        return house.events
    }

    private func data(_ event: some Event) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return try encoder.encode(event.body)
    }

    @Test("every event of a partnership reads back as it was written, and folds the same")
    func partnership() throws {
        let events = try Self.partnershipEvents()
        #expect(Set(events.map(\.kind)).count == 14, "every kind is tried")
        for event in events {
            let read = try PartnershipEvent(kind: event.kind, body: EventBody(data(event)))
            #expect(read == event)
            #expect(try data(read) == data(event))
        }
    }

    @Test("every event of an organisation reads back as it was written, and folds the same")
    func organisation() throws {
        let events = try Self.organisationEvents()
        #expect(Set(events.map(\.kind)).count == 11, "every kind is tried")
        let record = Record(actor: Actor(means: .instance), at: Moment.noon.instant)
        var (written, again) = (Organisation(id: Personas.lire), Organisation(id: Personas.lire))
        for event in events {
            let read = try OrganisationEvent(kind: event.kind, body: EventBody(data(event)))
            #expect(read == event)
            written.apply(event, record)
            again.apply(read, record)
        }
        #expect(written == again)
    }

    @Test("a service reads back as it was written")
    func service() throws {
        var record = ServiceRecord(
            source: "dora",
            id: ServiceID("s"),
            structure: Personas.lire,
            name: "Lecture",
            summary: "",
            updated: Moment.noon.day
        )
        record.weeklyHours = 1.5
        let event = ServiceEvent.listed(record)
        #expect(try ServiceEvent(kind: event.kind, body: EventBody(data(event))) == event)
        var service = Service(id: record.id)
        service.apply(event, Record(actor: Actor(means: .instance), at: Moment.noon.instant))
        #expect(service.record == record)
    }

    @Test(
        "a kind written by a newer program is named, not guessed",
        arguments: ["partnership.accepted.2", "", "accepted"]
    )
    func unknown(kind: String) {
        let body = EventBody(Data("{}".utf8))
        #expect(throws: UnknownEventKind(kind)) { try PartnershipEvent(kind: kind, body: body) }
        #expect(throws: UnknownEventKind(kind)) { try OrganisationEvent(kind: kind, body: body) }
        #expect(throws: UnknownEventKind(kind)) { try ServiceEvent(kind: kind, body: body) }
    }

    @Test("each event has its line in the trace, naming whom it is about")
    func traces() throws {
        let lines = try Self.partnershipEvents().map(\.trace) + Self.organisationEvents().map(\.trace)
        #expect(lines.allSatisfy { $0.key.hasPrefix("trace.partnership.") || $0.key.hasPrefix("trace.organisation.") })
        let accepted = lines.first { $0.key == "trace.partnership.accepted" }
        #expect(accepted?.arguments == ["organisation": .organisation(Personas.lire), "version": .number(1)])
        #expect(lines.contains { $0.key == "trace.partnership.answered.ask" })
        #expect(lines.contains { $0.key == "trace.partnership.versionPublished.correction" })
        #expect(lines.first?.key == "trace.partnership.opened.required")
        #expect(lines.first?.arguments == ["by": .text("l'État")])
        #expect(lines.last?.key == "trace.organisation.memberRemoved")
        #expect(lines.last?.arguments == ["person": .person(Personas.sofia)])
    }
}
