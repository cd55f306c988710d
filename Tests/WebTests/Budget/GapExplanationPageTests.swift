import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The gaps of a report, explained in words", .sandbox)
struct GapExplanationPageTests {
    private let lines = Link.cycle(PaperStory.id, .budget, "lignes")
    private let page = Link.cycle(PaperStory.id, .budget, "demande")
    private let gaps = Link.cycle(PaperStory.id, .budget, "demande", "ecarts")
    private let typed: Form = ["account": "60.1", "explanation-60-1": "La médiathèque <a donné> les livres."]

    /// Lire ensemble spent half of what it foresaw.
    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            let line: Form = ["account": "60.1", "label": "Livres", "amount": "200", "owner": "own"]
            #expect(try await claire.post(lines, line).status == 303)
            let step: Form = ["stage": "realised", "stepAmount": "100", "on": Moment.noon.day.description]
            #expect(try await claire.post(Link("\(lines.path)/1/etape"), step).status == 303)
            try await body(town)
        }
    }

    @Test("the words of its author stand on the page and in the report", .requirement("S-126"))
    func explains() async throws {
        try await open { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            #expect(try await claire.get(page).shows("personne ne l’a encore expliqué"))
            #expect(try await nadia.get(page).text.contains("explanation-60-1") == false, "it is not hers to say")
            let answer = try await claire.post(gaps, typed)
            #expect(answer.status == 303 && answer.location == page.path)
            let shown = try await nadia.get(page)
            #expect(shown.shows("La médiathèque <a donné> les livres."))
            #expect(!shown.shows("personne ne l’a encore expliqué"))
            let report = try await nadia.get(.cycle(PaperStory.id, .budget, "compte-rendu.csv")).text
            #expect(report.contains("La médiathèque <a donné> les livres.") && report.contains("expliqué"))
            #expect(!report.contains("à expliquer"))
        }
    }

    @Test("each thing that cannot be is refused")
    func refused() async throws {
        try await open { town in
            let (claire, nadia) = (try await town.claire, try await town.nadia)
            for text in ["", String(repeating: "a", count: 4_001)] {
                let answer = try await claire.post(gaps, typed.with("explanation-60-1", text))
                #expect(answer.status == 422 && answer.refuses("explanation-60-1"))
            }
            #expect(try await claire.post(gaps, typed.with("account", "")).status == 422)
            let unknown: Form = ["account": "99", "explanation-99": "Rien"]
            #expect(try await claire.post(gaps, unknown).status == 422)
            let none: Form = ["account": "70", "explanation-70": "Rien"]
            let close = try await claire.post(gaps, none)
            #expect(close.status == 409 && close.shows("Il n’y a rien à expliquer."))
            #expect(try await nadia.post(gaps, typed).status == 403)
            #expect(try await claire.post(gaps, typed).status == 303)
            #expect(try await claire.post(gaps, typed).status == 409, "nothing changed")
        }
    }

    @Test("anonymous, stranger, wrong method")
    func closed() async throws {
        try await open { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            #expect(try await visitor.post(gaps, typed).status == 401)
            #expect(try await sofia.post(gaps, typed).status == 404)
            #expect(try await claire.get(gaps).status == 405)
        }
    }
}
