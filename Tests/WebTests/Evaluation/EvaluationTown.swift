import Cooperation
import TestSupport

@testable import Web

extension Town {
    /// Opens the site on a cycle of three partners that has one action.
    static func assessing(
        _ paper: Paper = PaperStory.paper(),
        _ body: @Sendable @escaping (Town) async throws -> Void
    ) async throws {
        try await open { town in
            var scene = try CycleScene(paper)
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.plan(PlannedAction(title: "Lectures & goûters"), at: $1)
            }
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.state(
                    Risk(what: "La pluie", likelihood: 3, severity: 1, organisation: Personas.lire),
                    seen: 0,
                    at: $1
                )
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    /// One window for each partner.
    var partners: [Browser] { get async throws { [try await nadia, try await claire, try await paul] } }

    /// The action has its end, and each partner filed its assessment.
    func assess() async throws {
        let outcome = Link.evaluation(PaperStory.id, .outcomes, "action-1")
        _ = try await claire.post(outcome, ["end": "partly", "reason": "Il a plu."])
        for browser in try await partners {
            _ = try await browser.post(.evaluation(PaperStory.id, .own), ["obtained": "Des familles sont venues."])
        }
    }
}
