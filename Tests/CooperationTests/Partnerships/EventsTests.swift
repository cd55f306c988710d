import Cooperation
import Foundation
import TestSupport
import Testing

@Suite(.requirement("I-13")) struct EventsTests {
    private static func partnershipEvents() throws -> [PartnershipEvent] {
        var scene = try Scene.told(origin: Origin(kind: .required, by: "l'État"))
        scene.openNotice(World.readers)
        let draft = World.paper("Brouillon") { ($0.start, $0.attachment) = (World.today, "abc") }
        scene.keep([.draftSaved(draft)], by: World.socialCentre)
        try scene.unname(World.townHall)
        scene.pass(days: 8)
        try scene.remind(World.readers)
        try scene.answer(World.readers, .ask, "Qui ?", printed: true)
        try scene.reply("Nous.", to: World.readers, by: World.socialCentre)
        try scene.accept(World.readers) {
            ($0.freely, $0.mission, $0.hours) = (true, "Lire", PhaseHours(before: 1, during: 2, after: 3))
            ($0.brings, $0.amountCents, $0.reservation) = ([.money], 5, "Sous réserve")
        }
        try scene.retitle("Correction", .correction)
        try scene.object(to: 2, by: World.socialCentre)
        scene.export()
        try scene.withdraw(World.readers)
        return scene.events
    }

    private static func organisationEvents() throws -> [OrganisationEvent] {
        var house = try House.claimed(World.readers, by: World.maelle)
        var card = try #require(house.organisation.card)
        card.address.position = Position(latitude: 44.8378, longitude: -0.5792)
        card.networks = ["france-travail"]
        house.keep([.declared(card)])
        try house.play { try $0.claim(by: World.henri, way: .approval) }
        house.play { $0.issueCode(fingerprint: "f", lastDay: World.today) }
        try house.play {
            try $0.approve(World.henri, by: House.claimed(World.socialCentre, by: World.nadia).organisation)
        }
        try house.play { try $0.reject(World.henri) }
        try house.play { try $0.join(World.yann, as: .member) }
        try house.play { try $0.issue(World.mandate(of: World.yann, ceilingCents: 3), by: World.maelle) }
        try house.play { try $0.remove(World.yann, by: World.maelle, on: World.today) }
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
        let record = Record(actor: Actor(means: .instance), at: World.moment().instant)
        var (written, again) = (Organisation(id: World.readers), Organisation(id: World.readers))
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
            structure: World.readers,
            name: "Lecture",
            summary: "",
            updated: World.today
        )
        record.weeklyHours = 1.5
        let event = ServiceEvent.listed(record)
        #expect(try ServiceEvent(kind: event.kind, body: EventBody(data(event))) == event)
        var service = Service(id: record.id)
        service.apply(event, Record(actor: Actor(means: .instance), at: World.moment().instant))
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
        #expect(accepted?.arguments == ["organisation": .organisation(World.readers), "version": .number(1)])
        #expect(lines.contains { $0.key == "trace.partnership.answered.ask" })
        #expect(lines.contains { $0.key == "trace.partnership.versionPublished.correction" })
        #expect(lines.first?.key == "trace.partnership.opened.required")
        #expect(lines.first?.arguments == ["by": .text("l'État")])
        #expect(lines.last?.key == "trace.organisation.memberRemoved")
        #expect(lines.last?.arguments == ["person": .person(World.yann)])
    }
}
