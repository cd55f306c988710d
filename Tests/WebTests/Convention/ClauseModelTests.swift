import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("What a clause begins with", .sandbox)
struct ClauseModelTests {
    private static func asking(_ query: String) -> Link {
        Link(ConventionDoorTests.at("articles", "nouveau").path + "?\(query)")
    }

    private let settled = ClauseModelTests.asking("negociation=1")

    /// One topic, on whose wording all three agree.
    private func settle(_ town: Town) async throws {
        let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
        let topic: Form = ["name": "Les lieux", "text": "Où lisons-nous ?"]
        try await town.done(.negotiation, "sujets/nouveau", by: nadia, topic)
        try await town.done(.negotiation, "sujets/1/proposition", by: nadia, ["text": "Au pied des tours."])
        for browser in [nadia, claire, paul] {
            let favour: Form = ["stance": "favour", "wording": "1"]
            try await town.done(.negotiation, "propositions/1/position", by: browser, favour)
        }
        try await town.done(.negotiation, "propositions/1/accord", by: nadia)
    }

    @Test("the wording agreed in the negotiation becomes a clause, word for word", .requirement("S-053"))
    func agreed() async throws {
        try await Town.agreed { town in
            try await settle(town)
            let claire = try await town.claire
            let topic = town.link(.negotiation, "sujets/1")
            #expect(!(try await claire.get(topic)).shows("En faire un article"), "there is no text yet to write it in")
            let start: Form = ["title": "Lire ensemble", "model": "partnership"]
            #expect(try await claire.post(ConventionDoorTests.at("modele"), start).status == 303)
            let page = try await claire.get(topic)
            #expect(page.shows("En faire un article") && page.text.contains(settled.path))
            let blank = try await claire.get(ConventionDoorTests.at("articles", "nouveau"))
            #expect(blank.shows("Partir d’un sujet réglé") && blank.text.contains(settled.path))
            let begun = try await claire.get(settled)
            #expect(begun.shows("Les lieux") && begun.shows("Au pied des tours."))
            #expect(!begun.shows("Partir d’un sujet réglé"), "what is begun is not lost by a link")
        }
    }

    @Test("a topic that is open, or that there is not, gives nothing to begin with", arguments: ["1", "9", "x"])
    func open(_ topic: String) async throws {
        try await Town.agreed { town in
            let nadia = try await town.nadia
            let opened: Form = ["name": "Les lieux", "text": "Où lisons-nous ?"]
            try await town.done(.negotiation, "sujets/nouveau", by: nadia, opened)
            let page = try await nadia.get(Self.asking("negociation=\(topic)"))
            #expect(page.status == 200)
            #expect(!page.shows("Les lieux") && !page.shows("Partir d’un sujet réglé"))
        }
    }

    /// An object approved by all, a relation agreed, a card and a pledge of Lire ensemble.
    private func known() throws -> CycleScene {
        var scene = try CycleScene()
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.propose(.object, text: "Lire dehors avec les familles.", basedOn: 0, at: $1)
        }
        for partner in CycleScene.partners {
            try scene.play(in: \.contract, as: partner) { try $0.contract.approve(.object, version: 1, at: $1) }
        }
        let card = KeptCard(
            organisation: Personas.lire,
            missions: "",
            values: "",
            constraints: "",
            keeps: "le choix des livres",
            interest: ""
        )
        try scene.play(in: \.contract, as: Personas.lire) { try $0.contract.state(card, at: $1) }
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.pledge(.skill, "deux lectrices", at: $1)
        }
        try scene.clarify()
        try scene.play(in: \.relations, as: Personas.lire) {
            try $0.relations.propose(.answering([.opinion: .both]), to: Personas.acacias, in: $0, at: $1)
        }
        try scene.play(in: \.relations, as: Personas.acacias) {
            try $0.relations.accept(1, of: Personas.lire, in: $0, at: $1)
        }
        return scene
    }

    @Test("a model is filled in with what the other chapters know, and blank elsewhere", .requirement("S-053"))
    func filled() async throws {
        try await Town.open { town in
            try await known().write(in: town.store)
            let claire = try await town.claire
            let expected = [
                "parties": "Lire ensemble, SIRET […]", "object": "Lire dehors avec les familles.",
                "relation": "ont convenu de ce type de relation", "kept": "le choix des livres",
                "means": "deux lectrices",
            ]
            for (topic, words) in expected {
                let page = try await claire.get(Self.asking("sujet=\(topic)"))
                #expect(page.shows(words), "\(topic)")
            }
            let withdrawal = try await claire.get(Self.asking("sujet=withdrawal"))
            #expect(withdrawal.shows("sans se justifier et sans pénalité"))
        }
    }
}
