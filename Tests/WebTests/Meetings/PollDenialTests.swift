import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("A meeting that does not concern whoever got its link", .sandbox) struct PollDenialTests {
    private static let id = PaperStory.id

    private func open(_ body: @Sendable (Town, Link) async throws -> Void) async throws {
        let scene = try CycleScene()
        try await Town.open { town in
            try await scene.write(in: town.store)
            let called = try await town.nadia.post(.cycle(Self.id, .meetings, "nouvelle"), MeetingPageTests.plan)
            #expect(called.status == 303)
            try await body(town, try await town.link(mailedTo: "contact@lire.example"))
        }
    }

    private func below(_ link: Link, _ segment: String) -> Link { Link("\(link.path)/\(segment)") }

    private func answers(_ town: Town) async throws -> [Availability?]? {
        try await town.cycle().meetings[1]?.answers[Personas.lire]?.value.answers
    }

    @Test("they say so: the link asks nothing more, nothing is answered, no other is sent") func setAside()
        async throws
    {
        try await open { town, link in
            let asked = try await town.visitor.get(link)
            #expect(asked.shows("Cette rencontre ne vous concerne pas") && asked.text.contains("name=\"slot-1\""))
            #expect(try await town.visitor.post(below(link, "refus")).location == link.path)
            let said = try await town.visitor.get(link)
            #expect(said.status == 200 && said.shows("Vous avez dit que cette rencontre ne vous concerne pas."))
            #expect(!said.text.contains("name=\"slot-1\""))
            let late = try await town.visitor.post(link, ["slot-1": "yes", "slot-2": "no"])
            #expect(late.status == 409 && late.shows("Finalement"))
            #expect(try await answers(town) == nil)
            let before = try await town.mails().count
            let token = String(link.path.split(separator: "/").last ?? "")
            #expect(try await town.visitor.post(.renewal(token: token)).status == 200)
            #expect(try await town.mails().count == before, "whoever said no is not asked again")
            #expect(try await town.visitor.post(below(link, "refus")).location == link.path, "twice is once")
        }
    }

    @Test("they change their mind on the same page, and answer") func takenUp() async throws {
        try await open { town, link in
            let refused = try await town.visitor.post(below(link, "refus"))
            #expect(refused.status == 303)
            #expect(try await town.visitor.get(link).text.contains(below(link, "reprise").path))
            #expect(try await town.visitor.post(below(link, "reprise")).location == link.path)
            #expect(try await town.visitor.get(link).text.contains("name=\"slot-1\""))
            #expect(try await town.visitor.post(link, ["slot-1": "yes", "slot-2": "no"]).status == 303)
            #expect(try await answers(town) == [.yes, .no])
        }
    }

    @Test("whoever sits at the table still hears of the date, and of its end") func news() async throws {
        try await open { town, link in
            #expect(try await town.visitor.post(below(link, "refus")).status == 303)
            #expect(try await town.nadia.post(.cycle(Self.id, .meetings, "1", "date"), ["slot": "0"]).status == 303)
            let told = try await town.mails().first { $0.to == "contact@lire.example" }
            #expect(told?.subject.hasPrefix("Date fixée") == true)
            let reason: Form = ["reason": "Grève"]
            #expect(try await town.nadia.post(.cycle(Self.id, .meetings, "1", "annulation"), reason).status == 303)
            let cancelled = try await town.visitor.get(link)
            #expect(cancelled.shows("Cette rencontre est annulée"))
        }
    }

    @Test("wrong method, a forged token, a link for something else") func refused() async throws {
        try await open { town, link in
            for segment in ["refus", "reprise"] {
                #expect(try await town.visitor.get(below(link, segment)).status == 405)
                let forged = Link("date", String(repeating: "B", count: 43), segment)
                #expect(try await town.visitor.post(forged).status == 404)
                let invitation = try await town.store.perform { unit in
                    let now = unit.moment.instant
                    return try unit.connection.links.issue(
                        LinkPurpose("test"),
                        about: ["a"],
                        at: now,
                        until: now.advanced(bySeconds: 60)
                    )
                }
                #expect(try await town.visitor.post(Link("date", invitation.text, segment)).status == 404)
            }
            #expect(try await town.visitor.get(link).text.contains("name=\"slot-1\""))
        }
    }
}
