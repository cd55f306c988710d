import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("A meeting whose date changes, on its page", .sandbox) struct MeetingMoveTests {
    private static let id = PaperStory.id
    private static let other: Form = ["day-1": "2026-12-09", "time-1": "14:30", "place": "Mairie"]

    private func act(_ segment: String) -> Link { .cycle(Self.id, .meetings, "1", segment) }
    private var page: Link { .meeting(Self.id, 1) }

    private func open(_ body: @Sendable (Town) async throws -> Void) async throws {
        var scene = try CycleScene()
        try scene.meet(scene.plan())
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    private func line(_ name: String, of file: Answered) -> Substring? {
        file.text.split(separator: "\r\n").first { $0.hasPrefix("\(name):") }
    }

    @Test("it is moved: the others are told, and their calendars move it", .requirement("S-112")) func moved()
        async throws
    {
        try await open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(act("deplacement"), Self.other).status == 409, "no date yet")
            let polling = try await nadia.get(page)
            #expect(!polling.text.contains("/deplacement\""))
            #expect(try await nadia.post(act("date"), ["slot": "0"]).status == 303)
            let before = try await nadia.get(act("rencontre.ics"))
            let form = try await nadia.get(page)
            #expect(form.text.contains("/deplacement\"") && form.text.contains("value=\"09:30\""))
            #expect(try await nadia.post(act("deplacement"), Self.other).location == page.path)
            let shown = try await town.claire.get(page)
            #expect(shown.shows("mercredi 9 décembre 2026 à 14\u{00A0}h\u{00A0}30") && shown.shows("Mairie"))
            #expect(shown.shows("Elle était prévue le samedi 28 novembre 2026"))
            let told = try await town.mails().filter { $0.subject.hasPrefix("Rencontre déplacée") }
            #expect(told.count == 2 && told.allSatisfy { $0.text.contains("samedi 28 novembre") }, "\(told)")
            #expect(told.allSatisfy { $0.text.contains("Mairie") })
            let after = try await nadia.get(act("rencontre.ics"))
            #expect(line("UID", of: after) != nil && line("UID", of: after) == line("UID", of: before))
            #expect(line("SEQUENCE", of: before) == "SEQUENCE:1" && line("SEQUENCE", of: after) == "SEQUENCE:2")
            #expect(line("DTSTART", of: after) == "DTSTART:20261209T133000Z")
            let link = try await town.link(mailedTo: "contact@lire.example")
            #expect(try await town.visitor.get(link).shows("Elle était prévue le samedi 28 novembre 2026"))
            #expect(try await town.cycle().meetings[1]?.changes == 2)
        }
    }

    @Test("its place changes, not its date: the others are told where", .requirement("S-111"))
    func relocated() async throws {
        try await open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(act("date"), ["slot": "0"]).status == 303)
            let there: Form = ["day-1": "2026-11-28", "time-1": "09:30", "place": "Mairie"]
            #expect(try await nadia.post(act("deplacement"), there).location == page.path)
            let shown = try await town.claire.get(page)
            #expect(shown.shows("Mairie") && !shown.shows("Elle était prévue"))
            let told = try await town.mails().filter { $0.subject.hasPrefix("Nouveau lieu") }
            #expect(told.count == 2 && told.allSatisfy { $0.text.contains("Mairie") }, "\(told)")
            let again = try await nadia.post(act("deplacement"), there)
            #expect(again.status == 422 && again.refuses("day-1"))
        }
    }

    @Test("each field that is refused is named, and what was typed stays") func refused() async throws {
        try await open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(act("date"), ["slot": "0"]).status == 303)
            for (field, value) in [("day-1", ""), ("day-1", "2020-01-01"), ("time-1", "25:00"), ("time-1", "")] {
                let answer = try await nadia.post(act("deplacement"), Self.other.with(field, value))
                #expect(answer.status == 422 && answer.refuses(field), "\(field) \(value)")
                #expect(answer.text.contains("value=\"Mairie\""))
            }
            let same = try await nadia.post(act("deplacement"), ["day-1": "2026-11-28", "time-1": "9h30"])
            #expect(same.status == 422 && same.refuses("day-1"))
            #expect(try await nadia.post(.cycle(Self.id, .meetings, "9", "deplacement"), Self.other).status == 404)
            #expect(try await town.sofia.post(act("deplacement"), Self.other).status == 404)
            #expect(try await town.cycle().meetings[1]?.moves.isEmpty == true)
        }
    }
}
