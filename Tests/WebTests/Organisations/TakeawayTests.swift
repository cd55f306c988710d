import Cooperation
import Exchange
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Taking one's data away", .sandbox)
struct TakeawayTests {
    @Test("one open file holds the card, the people, the mandates and what was said", .requirement("I-40"))
    func works() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            _ = try await claire.post(
                .answer(PaperStory.id),
                ["kind": "ask", "message": "Quel jour ?", "seen": "0"]
            )
            #expect(try await claire.get(.takeaway(Personas.lire)).status == 200)
            let file = try await claire.get(.takeawayFile(Personas.lire))
            let taken = try JSONDecoder().decode(Takeaway.self, from: Data(file.text.utf8))
            #expect(taken.organisation.id == Personas.lire)
            #expect(taken.people.map(\.mandates.count) == [1])
            let paper = try #require(taken.papers.first)
            #expect(paper.versions.first?.version.paper == PaperStory.paper())
            let own = try #require(paper.organisations.first { $0.organisation == Personas.lire })
            #expect(own.answers.map(\.said.message) == ["Quel jour ?"])
        }
    }

    @Test("the chapters of each partnership leave with it, in words and in codes", .requirement("I-40"))
    func chapters() async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.prepare()
            try scene.frame()
            try await scene.write(in: town.store)
            let file = try await town.claire.get(.takeawayFile(Personas.lire))
            let taken = try JSONDecoder().decode(Takeaway.self, from: Data(file.text.utf8))
            let cycle = try #require(taken.papers.first?.cycles.first)
            #expect(cycle.preparation.lanes.count == 3)
            #expect(cycle.frame.ruling == 1)
            let approved = try #require(cycle.trace.last { $0.kind == "frame.approved.1" })
            #expect(approved.sentence == "a donné son accord à la version 1 du cadre")
            #expect(cycle.trace.contains { $0.kind.hasPrefix("partnership.") })
        }
    }

    @Test("whoever left takes what it read from its seat, and nothing said since", .requirement("I-40"))
    func former() async throws {
        try await Personas.settle(in: try Sandbox.store)
        var scene = try CycleScene()
        try scene.write("Lire dehors.", as: Personas.acacias)
        try await scene.write(in: try Sandbox.store)
        try await later(1) { town in
            let left = try await town.claire.post(.withdrawal(PaperStory.id), ["seen": "1"])
            #expect(left.status == 303)
        }
        try await later(40) { town in
            let project: Form = ["way": "own", "intention": "Chanter sans eux.", "seen": "0"]
            let written = try await town.paul.post(.cycle(PaperStory.id, .preparation, "pre-projet"), project)
            #expect(written.status == 303)
            let file = try await town.claire.get(.takeawayFile(Personas.lire))
            #expect(file.text.contains("Lire dehors.") && !file.text.contains("Chanter sans eux."))
            let present = try await town.nadia.get(.takeawayFile(Personas.acacias))
            #expect(present.text.contains("Chanter sans eux."))
        }
    }

    /// The site so many days later.
    private func later(_ days: Int, _ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(Moment.noon.advanced(byDays: days))
        let store = try await Store.open(configuration)
        defer { store.close() }
        try await Town.open(on: store) { try await body($0) }
    }

    @Test("leaving withdraws from each table, ends mandates and keeps the listed card", .requirement("I-40", "I-06"))
    func leaving() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            _ = try await claire.post(.answer(PaperStory.id), ["kind": "joinDesign", "seen": "0"])
            let left = try await claire.post(.departure(Personas.lire), ["certain": "oui"])
            #expect(left.status == 303)
            let organisation = try #require(try await town.store.load(Organisation.self, Personas.lire)?.state)
            #expect(organisation.verified == nil)
            #expect(organisation.members.isEmpty)
            #expect(organisation.card != nil)
            #expect(organisation.mandates(of: Personas.claire).allSatisfy { !$0.isValid(on: Moment.noon.day) })
            let paper = try #require(try await town.store.load(Partnership.self, PaperStory.id)?.state)
            #expect(paper.state(of: Personas.lire, on: Moment.noon.day) == .withdrawn)
        }
    }

    @Test(
        "an administrator without a mandate is told so, gives themselves one, and leaves",
        .requirement("I-40", "I-09")
    )
    func withoutMandate() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            _ = try await claire.post(.answer(PaperStory.id), ["kind": "joinDesign", "seen": "0"])
            let own = MandateID("mandate-\(Personas.claire.rawValue)")
            #expect(try await claire.post(.revocation(own, of: Personas.lire)).status == 303)
            let page = try await claire.get(.takeaway(Personas.lire))
            #expect(page.shows("il y faut un mandat pour décider") && page.shows(PaperStory.paper().title))
            #expect(page.text.contains(Link.newMandate(Personas.lire, for: Personas.claire).path))
            #expect(!page.shows("Quitter Maillage au nom"), "a button that would be refused")
            let refused = try await claire.post(.departure(Personas.lire), ["certain": "oui"])
            #expect(refused.status == 403 && refused.shows("il y faut un mandat pour décider"))
            #expect(try await town.organisation(Personas.lire).verified != nil)
            let mandate: Form = [
                "personne": Personas.claire.rawValue, "title": "Présidente", "scope": "decide", "area": "autonomous",
                "from": Moment.noon.day.description,
            ]
            #expect(try await claire.post(.mandates(Personas.lire), mandate).status == 303)
            #expect(try await claire.get(.takeaway(Personas.lire)).shows("Quitter Maillage au nom"))
            #expect(try await claire.post(.departure(Personas.lire), ["certain": "oui"]).status == 303)
            #expect(try await town.organisation(Personas.lire).members.isEmpty)
        }
    }

    @Test("wrong method, anonymous, stranger, plain member, unconfirmed")
    func closed() async throws {
        try await Town.open { town in
            let sofia = try await town.sofia
            #expect(try await sofia.get(.takeaway(Personas.lire)).status == 404)
            #expect(try await sofia.get(.takeawayFile(Personas.lire)).status == 404)
            #expect(try await sofia.post(.departure(Personas.lire), ["certain": "oui"]).status == 404)
            #expect(try await town.visitor.get(.takeaway(Personas.lire)).status == 303)
            #expect(try await town.visitor.post(.departure(Personas.lire)).status == 401)
            #expect(try await town.hugo.get(.takeaway(Personas.acacias)).status == 403)
            let claire = try await town.claire
            #expect(try await claire.post(.takeaway(Personas.lire)).status == 405)
            #expect(try await claire.post(.departure(Personas.lire)).status == 422)
        }
    }
}
