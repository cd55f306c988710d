import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Hours noted, corrected and taken out", .sandbox)
struct NotedHoursPageTests {
    private let list = Link.realisation(PaperStory.id, .hours)
    private let one = Link.realisation(PaperStory.id, .hours, "1")
    private let removal = Link.realisation(PaperStory.id, .hours, "1", "retrait")
    private let typed: Form = ["phase": "before", "hours": "21", "on": Moment.noon.day.description]

    @Test("the list says whose they are, and the totals follow", .requirement("S-100"))
    func follows() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            #expect(!(try await claire.get(list).shows("Les heures comptées")))
            #expect(try await claire.post(list, typed).status == 303)
            #expect(try await claire.get(list).shows("Corriger les heures n° 1"))
            let others = try await nadia.get(list)
            #expect(others.shows("Les heures comptées") && !others.shows("Corriger les heures n° 1"))
            #expect(try await nadia.get(one).shows("peut corriger ces heures"))
            #expect(try await claire.get(one).text.contains("value=\"21\""))
            let corrected = try await claire.post(one, typed.with("hours", "2"))
            #expect(corrected.status == 303 && corrected.location == list.path)
            #expect(try await nadia.get(list).shows("corrigé"))
            #expect(try await claire.post(one, typed.with("hours", "2")).status == 409, "nothing changed")
            #expect(try await claire.post(removal, [:]).location == list.path)
            #expect(!(try await claire.get(list).shows("Les heures comptées")))
            #expect(try await claire.get(one).status == 404)
        }
    }

    @Test("each field that cannot be is named, and another organisation's stay as they are")
    func refused() async throws {
        try await Town.openCycle { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            _ = try await claire.post(list, typed)
            for (field, bad) in [
                ("phase", ""), ("hours", ""), ("hours", "0"), ("hours", "10001"), ("on", ""), ("on", "2036-01-01"),
            ] {
                let answer = try await claire.post(one, typed.with(field, bad))
                #expect(answer.status == 422 && answer.refuses(field), "\(field): \(bad)")
            }
            let theirs = try await nadia.post(one, typed.with("hours", "3"))
            #expect(theirs.status == 403 && theirs.shows("Elle seule les corrige."))
            #expect(try await nadia.post(removal, [:]).status == 403)
        }
    }

    @Test("anonymous, stranger, unknown number, wrong method")
    func closed() async throws {
        try await Town.openCycle { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            _ = try await claire.post(list, typed)
            #expect(try await visitor.get(one).status == 303)
            #expect(try await sofia.get(one).status == 404)
            #expect(try await claire.send(.delete, one).status == 405)
            #expect(try await claire.get(removal).status == 405)
            for link in [one, removal] {
                #expect(try await visitor.post(link, typed).status == 401, "\(link.path)")
                #expect(try await sofia.post(link, typed).status == 404, "\(link.path)")
            }
            for number in ["2", "0", "deux"] {
                #expect(try await claire.get(.realisation(PaperStory.id, .hours, number)).status == 404, "\(number)")
            }
        }
    }
}
