import Cooperation
import TestSupport
import Testing

@testable import Web

@Suite("The frame and who facilitates", .sandbox) struct FramePageTests {
    private static let id = PaperStory.id
    private static let page = Link.cycle(id, .frame)
    private static let text = Link.cycle(id, .frame, "texte")

    static let form: Form = [
        "version": "0", "quorum": "60", "way-daily": "advice", "way-orientations": "consent", "way-money": "vote",
        "way-membership": "consent", "way-communication": "consent", "way-frame": "vote", "way-course": "vote",
        "pace": "Chaque premier mardi", "credits": "Les trois noms, à la même taille",
        "information": "Dans la semaine", "leaving": "On finit ce qui est commencé",
    ]

    private func open(
        _ change: (inout CycleScene) throws -> Void = { _ in },
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        var scene = try CycleScene()
        try change(&scene)
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("written by one, agreed to by each, then in force", .requirement("S-047")) func works() async throws {
        try await open { town in
            let claire = try await town.claire
            let first = try await claire.get(Self.page)
            #expect(first.status == 200 && first.shows("Proposer un premier cadre"))
            #expect(try await claire.get(Self.text).shows("Exemple\u{00A0}: 50"))
            #expect(try await claire.post(Self.text, Self.form).location == Self.page.path)
            for person in [try await town.nadia, claire, try await town.paul] {
                let before = try await person.get(Self.page)
                #expect(before.shows("Donner l’accord d"))
                let agreed = try await person.post(.cycle(Self.id, .frame, "accord"), ["version": "1"])
                #expect(agreed.location == Self.page.path)
            }
            let after = try await claire.get(Self.page)
            #expect(after.shows("La version 1 s’applique depuis le 21 novembre 2026"))
            #expect(after.shows("Les trois noms, à la même taille"))
            #expect(!after.shows("Donner l’accord d"))
        }
    }

    @Test("who agreed shows its mandate to the others, before the frame is in force") func mandates() async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            #expect(try await claire.post(Self.text, Self.form).status == 303)
            let before = try await paul.get(Self.page)
            #expect(!before.shows("Présidente"))
            #expect(try await claire.post(.cycle(Self.id, .frame, "accord"), ["version": "1"]).status == 303)
            #expect(try await paul.get(Self.page).shows("Présidente"))
        }
    }

    @Test("a change of the frame that stands leads to a decision") func change() async throws {
        try await open({ try $0.frame() }) { town in
            let paul = try await town.paul
            #expect(try await paul.post(Self.text, Self.form.with("version", "1")).status == 303)
            let page = try await paul.get(Self.page)
            #expect(page.shows("Le cadre ne change que par la règle qu’il fixe"))
            #expect(page.text.contains("decisions/nouvelle?subject=frame&amp;effect=frame-2"))
            let asking = try await paul.get(Link("\(Link.cycle(Self.id, .decisions, "nouvelle").path)?effect=frame-2"))
            #expect(asking.text.contains("value=\"frame-2\" selected") && !asking.text.contains("value=\"frame-1\""))
            #expect(asking.shows("Mettre en vigueur la version 2 du cadre, proposée par Ville de Lormont"))
            let refused = try await paul.post(.cycle(Self.id, .frame, "accord"), ["version": "2"])
            #expect(refused.status == 409 && refused.shows("Soumettez la nouvelle version"))
        }
    }

    @Test("each field that is refused is named, and what was typed stays") func refused() async throws {
        try await open { town in
            let claire = try await town.claire
            for (field, value) in [("quorum", "0"), ("way-money", ""), ("credits", "")] {
                let answer = try await claire.post(Self.text, Self.form.with(field, value))
                #expect(answer.status == 422 && answer.refuses(field), "\(field)")
                #expect(answer.shows("Chaque premier mardi"))
            }
            let late = try await claire.post(Self.text, Self.form.with("version", "4"))
            #expect(late.status == 409 && late.shows("Dans la semaine"))
            let none = try await claire.post(.cycle(Self.id, .frame, "accord"), ["version": "1"])
            #expect(none.status == 409 && none.shows("Aucun cadre n’est encore proposé"))
        }
    }

    @Test("a stranger sees nothing; who gives opinions cannot agree", .requirement("I-09")) func forbidden()
        async throws
    {
        try await open { town in
            #expect(try await town.sofia.get(Self.page).status == 404)
            #expect(try await town.visitor.get(Self.page).status == 303)
            #expect(try await town.claire.post(Self.text, Self.form).status == 303)
            let shown = try await town.hugo.get(Self.page)
            #expect(shown.shows("Voir les personnes et les mandats") && !shown.shows("Donner l’accord d"))
            let hugo = try await town.hugo.post(.cycle(Self.id, .frame, "accord"), ["version": "1"])
            #expect(hugo.status == 403 && hugo.shows("Votre mandat"))
        }
    }

    @Test("a person facilitates with their hours, and the partners take it back", .requirement("S-086", "I-11"))
    func charges() async throws {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let paul = try await town.paul
            let charge = Link.cycle(Self.id, .frame, "charge")
            let offer: Form = ["role": "facilitator", "person": Personas.hugo.rawValue, "hours": "6"]
            let missing = try await nadia.post(charge, offer.with("hours", "0"))
            #expect(missing.status == 422 && missing.refuses("hours"))
            #expect(try await claire.post(charge, offer).status == 403, "somebody else’s person")
            #expect(try await nadia.post(charge, offer).status == 303)
            let page = try await claire.get(Self.page)
            #expect(page.shows("Hugo Martin") && page.shows("6 heures par mois"))
            let role: Form = ["role": "facilitator"]
            #expect(try await nadia.post(.cycle(Self.id, .frame, "confiance"), role).status == 403)
            #expect(try await claire.post(.cycle(Self.id, .frame, "confiance"), role).status == 303)
            #expect(try await paul.get(Self.page).shows("1 sur 3"))
            #expect(try await paul.post(.cycle(Self.id, .frame, "confiance"), role).status == 303)
            #expect(try await claire.get(Self.page).shows("Personne n’est encore nommé"))
            #expect(try await nadia.post(charge, offer).status == 303)
            #expect(try await claire.post(.cycle(Self.id, .frame, "reprise"), role).status == 403)
            #expect(try await nadia.post(.cycle(Self.id, .frame, "reprise"), role).status == 303)
            #expect(try await nadia.post(.cycle(Self.id, .frame, "reprise"), role).status == 409)
        }
    }
}
