import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("What objectives became, with what their signs came to", .sandbox)
struct ObjectivePageTests {
    private let first = Link.evaluation(PaperStory.id, .outcomes, "objective-1")
    private let own = Link.evaluation(PaperStory.id, .outcomes, "objective-2")

    /// A common objective with two signs, one of Lire ensemble's own with one; the action is over.
    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        var scene = try CycleScene(
            PaperStory.paper {
                $0.start = Moment.noon.day.advanced(by: -60)
                $0.end = Moment.noon.day.advanced(by: -1)
            }
        )
        scene.pass(days: -90)
        func play(_ decide: (Cycle, Sitting) throws -> Deed<ContractEvent>) throws {
            try scene.play(in: \.contract, as: Personas.lire, decide)
        }
        try play { try $0.contract.set(.collective, .quantitative, "Que vingt familles lisent.", at: $1) }
        try play { try $0.contract.set(.own, .qualitative, "Former des lectrices.", at: $1) }
        for (objective, measure) in [(1, IndicatorText.Measure.effect), (1, .satisfaction), (2, .effect)] {
            try play {
                try $0.contract.indicate(
                    objective,
                    measure,
                    "Familles <inscrites>",
                    baseline: "3",
                    target: "20",
                    source: nil,
                    at: $1
                )
            }
        }
        scene.pass(days: 90)
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("an objective ends with what was found beside the start and the hope", .requirement("I-22", "S-123", "S-124"))
    func measured() async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let typed: Form = ["end": "partly", "reason": "Deux hivers & la pluie.", "result1": "", "result2": "9/10"]
            let page = try await paul.get(first)
            #expect(page.shows("Que vingt familles lisent.") && page.shows("Familles <inscrites>"))
            let contented = try await paul.post(first, typed)
            #expect(contented.status == 422 && contented.refuses("result1"))
            #expect(contented.shows("La satisfaction seule ne suffit pas"))
            #expect(contented.shows("Deux hivers & la pluie.") && contented.text.contains("value=\"9/10\""))
            for bad in ["beaucoup", String(repeating: "1", count: 501)] {
                #expect(try await paul.post(first, typed.with("result1", bad)).refuses("result1"), "\(bad.prefix(9))")
            }
            #expect(try await paul.post(first, typed.with("end", "lune")).refuses("end"))
            #expect(try await paul.post(first, typed.with("result1", "14 familles")).status == 303)
            for link in [
                Link.evaluation(PaperStory.id, .outcomes), .evaluation(PaperStory.id, .returns, "persona--lire"),
            ] {
                let shown = try await claire.get(link)
                for words in ["fait en partie", "14 familles", "Deux hivers & la pluie.", "20"] {
                    #expect(shown.shows(words), "\(link.path): \(words)")
                }
            }
        }
    }

    @Test("each one ends its own objective; another only says what it saw", .requirement("I-22", "S-121", "I-15"))
    func owned() async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let typed: Form = ["end": "notDone", "reason": "Personne ne s'est inscrit."]
            let page = try await paul.get(own)
            #expect(page.shows("elle seule dit ce qu’il est devenu") && !page.text.contains("name=\"end\""))
            let other = try await paul.post(own, typed)
            #expect(other.status == 403 && other.shows("elle seule dit ce qu’il est devenu"))
            #expect(try await claire.post(own, typed).status == 303)
            let dispute = Link("\(own.path)/desaccord")
            #expect(try await paul.post(dispute, ["text": "Nous en avons vu deux."]).status == 303)
            #expect(try await claire.get(.evaluation(PaperStory.id, .outcomes)).shows("Nous en avons vu deux."))
        }
    }

    @Test("the cycle waits for each objective, and tells whom", .requirement("I-22"))
    func waits() async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let cycle = try await town.store.cycle(of: try await town.paper())
            let keys = cycle.matters(for: Personas.lire, on: Moment.noon.day).map(\.key)
            #expect(cycle.state(on: Moment.noon.day) != .returned)
            #expect(!keys.isEmpty)
            for partner in try await town.partners {
                _ = try await partner.post(.evaluation(PaperStory.id, .own), ["obtained": "Des lecteurs."])
                _ = try await partner.post(.evaluation(PaperStory.id, .next), ["way": "stop"])
            }
            let end = Link.evaluation(PaperStory.id, .next, "fin")
            #expect(try await claire.post(end, ["cycle": "1"]).status == 409)
            #expect(
                try await claire.get(.evaluation(PaperStory.id, .next)).shows("Dire ce que l’objectif 2 est devenu")
            )
            let done: Form = ["end": "replaced", "reason": "Par un club de lecture."]
            #expect(try await paul.post(first, done).status == 303)
            #expect(try await claire.post(end, ["cycle": "1"]).status == 409)
            #expect(try await claire.post(own, done).status == 303)
            #expect(try await claire.post(end, ["cycle": "1"]).status == 303)
        }
    }
}
