import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("What pages say of an organisation that is part of another", .sandbox)
struct MergedNamesTests {
    /// Lire ensemble signed and did something in each chapter, then became a part of the town.
    private func merged() throws -> CycleScene {
        var scene = try ConventionScene.signed().cycle
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.set(.collective, .qualitative, "Lire avec les familles", at: $1)
        }
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.rate(1, wording: 1, level: 4, words: "Nous y tenons.", at: $1)
        }
        try scene.play(in: \.contract, as: Personas.lire) {
            try $0.contract.pledge(.money, "Notre part", amountCents: 40_000, objective: nil, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.plan(PlannedAction(title: "Lectures"), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(.responsible, in: 1, to: Personas.lire, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.offer(PlannedTask(what: "Imprimer", organisation: Personas.lire), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.commit(Commitment(text: "Venir chaque mardi.", owner: Personas.lire), at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.spend(9, in: .before, on: $1.day, at: $1)
        }
        try scene.play(in: \.budget, as: Personas.lire) {
            let line = BudgetLine(
                number: 0,
                account: "60.1",
                label: "Livres",
                owner: .partner(Personas.lire),
                cents: 185_050
            )
            return try $0.budget.add(line, at: $1)
        }
        try scene.tell { $0.merge(Personas.lire, into: Personas.lormont) }
        return scene
    }

    private func open(_ body: @Sendable @escaping (Town, String) async throws -> Void) async throws {
        let scene = try merged()
        try await Town.open { town in
            try await scene.write(in: town.store)
            try await body(town, "fait partie de")
        }
    }

    @Test(
        "wherever its signature, its lines, its roles or its words stay, the page says what became of it",
        .requirement("I-06", "I-08")
    )
    func everywhere() async throws {
        try await open { town, note in
            let nadia = try await town.nadia
            for link in [
                town.link(.convention, "signature"), town.link(.budget), town.link(.contract, "objectifs"),
                town.link(.contract, "apports"), town.link(.convention), .realisation(PaperStory.id, .roles),
                .realisation(PaperStory.id, .tasks),
                .realisation(PaperStory.id, .commitments), .realisation(PaperStory.id, .hours),
                .action(PaperStory.id, 1), .paper(PaperStory.id),
            ] {
                let page = try await nadia.get(link)
                #expect(page.status == 200, "\(link.path)")
                #expect(page.shows(note), "\(link.path)")
            }
        }
    }

    @Test(
        "its amounts stay in the shares, its agreement in the matrix, and nobody does its action",
        .requirement("I-36")
    )
    func kept() async throws {
        try await open { town, note in
            let nadia = try await town.nadia
            let budget = try await nadia.get(town.link(.budget))
            #expect(budget.text.ranges(of: note).count == 2, "beside the line and among the shares")
            #expect(try await nadia.get(town.link(.contract, "objectifs")).shows("Nous y tenons."))
            #expect(try await nadia.get(.realisation(PaperStory.id, .roles)).shows("Lectures"))
            #expect(try await nadia.get(.realisation(PaperStory.id, .roles)).shows("personne ne la fait"))
            let paul = try await town.paul
            #expect(try await paul.get(.mention(PaperStory.id)).shows("qui garde une seule voix"))
        }
    }

    @Test("the directory and its own page say it, and nobody is invited to join it any more")
    func directory() async throws {
        try await Town.agreed { town in
            let name = try #require(try await town.organisation(Personas.lire).card?.name)
            let search = Link.directory(DirectoryQuery(text: name))
            #expect(try await town.visitor.get(.organisation(Personas.lire)).shows("Demander à la rejoindre"))
            let form: Form = [
                "q": "Lormont", "into": Personas.lormont.rawValue, "on": Moment.noon.day.description,
            ]
            #expect(try await town.claire.post(.merger(Personas.lire), form).status == 303)
            #expect(try await town.visitor.get(search).shows("Fait partie de"))
            let page = try await town.visitor.get(.organisation(Personas.lire))
            #expect(page.shows("Fait partie de"))
            #expect(!page.shows("Demander à la rejoindre"))
            #expect(!page.shows("Elle répond elle-même à qui la cite."))
        }
    }
}
