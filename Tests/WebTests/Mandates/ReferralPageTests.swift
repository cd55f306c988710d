import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("The day of the return, asked of whoever must refer back", .sandbox)
struct ReferralPageTests {
    struct Place: Sendable, CustomTestStringConvertible {
        let page: Link
        let post: Link
        let form: Form
        /// Hidden fields of the page that the form needs.
        var hidden: [String] = []

        var testDescription: String { post.path }
    }

    private static let id = PaperStory.id

    static let places = [
        Place(page: .withdrawal(id), post: .withdrawal(id), form: [:], hidden: ["seen"]),
        Place(
            page: .cycle(id, .budget, "pot"),
            post: .cycle(id, .budget, "pot", "mouvements"),
            form: ["way": "given", "amount": "10", "purpose": "Goûters", "on": Moment.noon.day.description]
        ),
        Place(page: .evaluation(id, .next), post: .evaluation(id, .next), form: ["way": "stop"]),
        Place(page: .evaluation(id, .own), post: .evaluation(id, .own, "renonciation"), form: [:]),
        Place(
            page: .cycle(id, .contract, "objet", "accord"),
            post: .cycle(id, .contract, "objet", "accord"),
            form: [:],
            hidden: ["version"]
        ),
        Place(page: .cycle(id, .frame), post: .cycle(id, .frame, "accord"), form: [:], hidden: ["version"]),
        Place(
            page: .realisation(id, .commitments, "1"),
            post: .realisation(id, .commitments, "1"),
            form: [:]
        ),
        Place(
            page: .cycle(id, .decisions, "1"),
            post: .cycle(id, .decisions, "1", "voix"),
            form: ["choice": "yes", "seen": "0"]
        ),
        Place(
            page: .cycle(id, .relations, Personas.acacias.rawValue),
            post: .cycle(id, .relations, Personas.acacias.rawValue, "accord"),
            form: ["number": "1"]
        ),
        Place(
            page: .cycle(id, .convention, "signature"),
            post: .cycle(id, .convention, "signature"),
            form: ["read": "oui"],
            hidden: ["round", "hash"]
        ),
    ]

    private func scene() throws -> CycleScene {
        var scene = try ConventionScene.closed().cycle
        try scene.play(in: \.contract, as: Personas.acacias) {
            try $0.contract.propose(.object, text: "Lire dehors.", basedOn: 0, at: $1)
        }
        try scene.play(in: \.frame, as: Personas.acacias) {
            try $0.frame.propose(CycleScene.rules(), basedOn: 0, at: $1)
        }
        try scene.play(in: \.realisation, as: Personas.lire) {
            try $0.realisation.commit(Commitment(text: "Venir chaque mardi.", owner: $1.organisation), at: $1)
        }
        try scene.ask(scene.question(.vote))
        try scene.clarify()
        try scene.play(in: \.relations, as: Personas.acacias) {
            try $0.relations.propose(.answering(), to: Personas.lire, in: $0, at: $1)
        }
        return scene
    }

    private func open(bound: Bool, _ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            try await scene().write(in: town.store)
            if bound { try await bind(in: town) }
            try await body(town)
        }
    }

    /// Claire may sign for Lire ensemble, but only after having referred back.
    private func bind(in town: Town) async throws {
        let alone = MandateRevocation(
            mandate: Personas.mandate(of: Personas.claire).id,
            lastDay: Moment.noon.day.advanced(by: -1)
        )
        let mandate = Personas.mandate(
            of: Personas.claire,
            "Présidente",
            scope: .sign,
            area: .referBack,
            id: MandateID("mandate-retour")
        )
        try await town.store.perform { unit in
            try unit.append(
                Organisation.self,
                Personas.lire,
                [.mandateRevoked(alone), .mandateIssued(mandate)],
                by: .operator
            )
        }
    }

    private func filled(_ place: Place, from page: Answered) throws -> Form {
        try place.hidden.reduce(place.form) { $0.with($1, try #require(page.hidden($1))) }
    }

    @Test("the form asks for it, refuses to go without, and goes with it", .requirement("I-09"), arguments: places)
    func asked(_ place: Place) async throws {
        try await open(bound: true) { town in
            let claire = try await town.claire
            let page = try await claire.get(place.page)
            #expect(page.text.contains("name=\"referredBackOn\""))
            let form = try filled(place, from: page)
            let refused = try await claire.post(place.post, form)
            #expect(refused.status == 422)
            #expect(refused.refuses("referredBackOn"))
            let day = Moment.noon.day
            let early = try await claire.post(place.post, form.with("referredBackOn", day.advanced(by: 1).description))
            #expect(early.status == 422)
            let done = try await claire.post(place.post, form.with("referredBackOn", day.description))
            #expect(done.status == 303)
        }
    }

    @Test("nobody who decides alone is asked", arguments: places)
    func unasked(_ place: Place) async throws {
        try await open(bound: false) { town in
            let claire = try await town.claire
            let page = try await claire.get(place.page)
            #expect(!page.text.contains("name=\"referredBackOn\""))
            #expect(try await claire.post(place.post, filled(place, from: page)).status == 303)
        }
    }

    @Test("an organisation that leaves asks for it once, for all its tables", .requirement("I-09", "I-40"))
    func leaving() async throws {
        try await open(bound: true) { town in
            let claire = try await town.claire
            #expect(try await claire.get(.takeaway(Personas.lire)).text.contains("name=\"referredBackOn\""))
            let certain: Form = ["certain": "oui"]
            let refused = try await claire.post(.departure(Personas.lire), certain)
            #expect(refused.status == 422 && refused.refuses("referredBackOn"))
            let told = certain.with("referredBackOn", Moment.noon.day.description)
            #expect(try await claire.post(.departure(Personas.lire), told).status == 303)
        }
    }
}
