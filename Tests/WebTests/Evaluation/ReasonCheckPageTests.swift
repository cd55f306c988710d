import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Why each one came, looked at again", .sandbox)
struct ReasonCheckPageTests {
    private let page = Link.evaluation(PaperStory.id, .reasons)

    /// Lire ensemble chose four reasons, the town one.
    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        var scene = try CycleScene()
        try scene.play(in: \.contract, as: Personas.lire) {
            let choice = ReasonChoice(
                organisation: Personas.lire,
                reasons: [.wp4, .wf1, .wa4, .wi2],
                savingsCents: 40_000,
                words: "Lire à plus de monde"
            )
            return try $0.contract.choose(choice, at: $1)
        }
        try scene.play(in: \.contract, as: Personas.lormont) {
            let choice = ReasonChoice(
                organisation: Personas.lormont,
                reasons: [.wp4],
                none: [.professionals, .action, .institution]
            )
            return try $0.contract.choose(choice, at: $1)
        }
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test(
        "each partner says what held, with what shows it; promise and result stand side by side",
        .requirement("S-137", "S-138", "S-139", "S-140", "S-141")
    )
    func checks() async throws {
        try await open { town in
            let claire = try await town.claire
            let shown = try await claire.get(page)
            for words in ["Prendre davantage part", "Se former en faisant", "Mettre en commun des moyens"] {
                #expect(shown.shows(words), "\(words)")
            }
            #expect(shown.shows("Économiser de l'argent".replacing("'", with: "’")))
            #expect(shown.shows("pas encore dit") && !shown.shows("Sortir de son secteur"))
            let typed: Form = [
                "verdictWP4": "yes", "evidenceWP4": "120 entrées & 12 goûters", "verdictWF1": "tooEarly",
                "verdictWA4": "no", "verdictWI2": "partly", "evidenceWI2": "Deux salles prêtées", "saved": "210,50",
            ]
            #expect(try await claire.post(page, typed).location == page.path)
            for (link, reader) in [
                (page, try await town.paul), (.evaluation(PaperStory.id, .joint), try await town.nadia),
                (.evaluation(PaperStory.id, .returns, Personas.lire.rawValue), claire),
            ] {
                let text = try await reader.get(link)
                for words in [
                    "120 entrées & 12 goûters", "trop tôt pour le dire", "pas tenue", "tenue en partie",
                    "Économisé : 210,50".replacing(" :", with: "\u{00A0}:"),
                ] {
                    #expect(text.shows(words), "\(link.path): \(words)")
                }
            }
            #expect(try await claire.get(page).shows("Raisons tenues : 1 sur 5.".replacing(" :", with: "\u{00A0}:")))
            #expect(try await claire.get(page).text.contains("value=\"tooEarly\" selected"))
            let index = try await claire.get(.cycle(PaperStory.id, .evaluation))
            #expect(index.shows("Nos raisons, relues") && index.shows("1 sur 2"))
        }
    }

    @Test("what cannot be kept is named at its field, and nothing typed is lost", .requirement("S-137", "S-140"))
    func refused() async throws {
        try await open { town in
            let claire = try await town.claire
            let typed: Form = ["verdictWP4": "no", "evidenceWP4": "Six familles seulement"]
            for (field, value, at) in [
                ("verdictWF1", "yes", "evidenceWF1"), ("verdictWF1", "lune", "verdictWF1"),
                ("evidenceWF1", "Une formation", "verdictWF1"), ("saved", "beaucoup", "saved"),
                ("saved", "12,345,678.901", "saved"),
                ("evidenceWA4", String(repeating: "é", count: 2_001), "evidenceWA4"),
            ] {
                let answer = try await claire.post(page, typed.with(field, value))
                #expect(answer.status == 422 && answer.refuses(at), "\(field): \(value.prefix(20))")
                #expect(answer.shows("Six familles seulement"), "\(field)")
            }
            let negative = typed.with("saved", "-5").with("verdictWI2", "no")
            #expect(try await claire.post(page, negative).refuses("saved"))
            let cycle = try await town.cycle()
            #expect(cycle.evaluation.reasons.isEmpty)
        }
    }

    @Test("who chose none finds nothing to look at; strangers find nothing at all")
    func closed() async throws {
        try await open { town in
            let nadia = try await town.nadia
            #expect(try await !nadia.get(page).text.contains("name=\"verdictWP4\""))
            #expect(try await nadia.post(page, ["verdictWP4": "no"]).status == 303)
            #expect(try await town.cycle().evaluation.reasons.isEmpty)
            #expect(try await town.visitor.post(page).status == 401)
            #expect(try await town.sofia.post(page).status == 404)
            #expect(try await town.claire.send(.delete, page).status == 405)
        }
    }

    @Test("where nobody chose a reason, there is nothing to read again")
    func nothing() async throws {
        try await Town.agreed { town in
            let empty = try await town.claire.get(page)
            #expect(empty.shows("Aucune raison n’a été choisie au départ."))
        }
    }
}
