import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Meetings on their pages", .sandbox) struct MeetingPageTests {
    private static let id = PaperStory.id
    private static let new = Link.cycle(id, .meetings, "nouvelle")
    static let plan: Form = [
        "title": "Préparer l’été", "purpose": "Choisir les lieux", "form": "inPerson", "place": "Salle des Acacias",
        "length": "90", "day-1": "2026-12-01", "time-1": "09:30", "day-2": "2026-12-02", "time-2": "14h",
        "answerBy": "2026-11-28",
    ]

    private func act(_ segment: String) -> Link { .cycle(Self.id, .meetings, "1", segment) }
    private var page: Link { .meeting(Self.id, 1) }

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

    @Test("dates are proposed, answered, and the best one is chosen", .requirement("S-111")) func poll() async throws {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            #expect(try await nadia.get(Self.new).shows("Qui ne peut pas manquer"))
            let plan = Self.plan.with("essential", Personas.lormont.rawValue)
            #expect(try await nadia.post(Self.new, plan).location == page.path)
            #expect(
                try await claire.get(page).shows(
                    "mardi 1ᵉʳ décembre 2026 à 9\u{00A0}h\u{00A0}30"
                )
            )
            #expect(try await claire.post(act("disponibilites"), ["slot-1": "yes", "slot-2": "no"]).status == 303)
            #expect(
                try await town.paul.post(act("disponibilites"), ["slot-1": "no", "slot-2": "ifNeedBe"]).status == 303
            )
            let shown = try await nadia.get(page)
            #expect(shown.shows("la meilleure") && shown.shows("impossible pour Ville de Lormont"))
            #expect(shown.shows("pas de réponse"))
            let impossible = try await nadia.post(act("date"), ["slot": "0"])
            #expect(impossible.status == 409 && impossible.refuses("slot"))
            #expect(try await claire.post(act("date"), ["slot": "1"]).status == 303, "nobody facilitates: all may")
            let file = try await nadia.get(act("rencontre.ics"))
            #expect(file.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(file.text.contains("DTSTART:20261202T130000Z"), "two in the afternoon in Paris")
            #expect(try await nadia.get(.cycle(Self.id, .meetings)).shows("date fixée"))
        }
    }

    @Test("twelve dates can be proposed, the last six folded until one of them is typed") func twelveDates()
        async throws
    {
        try await open { town in
            let nadia = try await town.nadia
            let fresh = try await nadia.get(Self.new)
            #expect(fresh.text.contains("name=\"day-12\"") && !fresh.text.contains("name=\"day-13\""))
            #expect(fresh.shows("D’autres dates"))
            let many = (3...12).reduce(Self.plan) {
                $0.with("day-\($1)", "2026-12-\($1 < 10 ? "0" : "")\($1)").with("time-\($1)", "09:30")
            }
            let refused = try await nadia.post(Self.new, many.with("time-12", "25:00"))
            #expect(refused.status == 422 && refused.refuses("time-12"))
            #expect(refused.text.contains("<details open>"))
            #expect(try await nadia.post(Self.new, many).status == 303)
            let meeting = try await town.cycle().meetings[1]
            #expect(meeting?.plan.slots.count == 12)
        }
    }

    @Test("each field that is refused is named, and what was typed stays") func refused() async throws {
        try await open { town in
            let nadia = try await town.nadia
            for (field, value) in [
                ("title", ""), ("length", "5"), ("day-1", "2020-01-01"), ("time-1", "25:00"), ("form", ""),
                ("answerBy", "2020-01-01"), ("answerBy", "2026-12-03"),
            ] {
                let answer = try await nadia.post(Self.new, Self.plan.with(field, value))
                #expect(answer.status == 422 && answer.refuses(field), "\(field)")
                #expect(answer.shows("Choisir les lieux"))
            }
            #expect(try await nadia.post(Self.new, Self.plan).status == 303)
            #expect(try await nadia.post(act("disponibilites")).refuses("slot-1"))
            #expect(try await nadia.post(act("points"), ["item": ""]).refuses("item"))
            #expect(try await nadia.post(act("annulation"), ["reason": ""]).refuses("reason"))
            #expect(try await nadia.post(act("compte-rendu"), ["text": "Déjà", "seen": "0"]).status == 409)
            #expect(try await nadia.get(act("rencontre.ics")).status == 404, "no date yet")
            #expect(try await town.sofia.get(page).status == 404)
        }
    }

    @Test("the agenda holds what waits and what is added; a meeting is cancelled with its reason") func agenda()
        async throws
    {
        try await open({
            try $0.ask($0.question(.vote))
            try $0.meet($0.plan())
        }) { town in
            let paul = try await town.paul
            #expect(try await paul.post(act("points"), ["item": "La clé du local"]).status == 303)
            let shown = try await paul.get(page)
            #expect(
                shown.shows("Décider\u{00A0}: Lire aussi le samedi")
                    && shown.shows("La clé du local (Ville de Lormont)")
            )
            #expect(try await town.nadia.post(act("annulation"), ["reason": "Grève"]).status == 303)
            #expect(try await paul.get(page).shows("Cette rencontre est annulée\u{00A0}: Grève"))
            let told = try await town.mails().filter { $0.subject.hasPrefix("Rencontre annulée") }
            #expect(told.count == 2 && told.allSatisfy { $0.text.contains("La raison\u{00A0}: Grève") }, "\(told)")
        }
    }

    @Test("minutes of eighty pages are kept whole; longer ones come back as they were typed") func minutes()
        async throws
    {
        try await open({ try $0.meet($0.plan([0])) }) { town in
            let nadia = try await town.nadia
            #expect(try await nadia.get(act("compte-rendu")).shows("quatre-vingts pages"))
            let pages = String(repeating: "Nous avons décidé ceci.\n", count: 12_000)
            var form: Form = ["seen": "0", "text": "Fin. \(pages)"]
            #expect(try await nadia.post(act("compte-rendu"), form).refuses("presence"))
            for organisation in CycleScene.partners {
                form = form.with("presence-\(organisation.rawValue)", "present")
            }
            let tooLong = try await nadia.post(act("compte-rendu"), form.with("text", "\(pages)\(pages)"))
            #expect(tooLong.status == 422 && tooLong.refuses("text"))
            #expect(tooLong.text.utf8.count > 500_000, "what was typed is given back")
            #expect(try await nadia.post(act("compte-rendu"), form).location == page.path)
            #expect(try await town.claire.get(page).text.utf8.count > 250_000)
            let meanwhile = try await town.claire.post(act("compte-rendu"), form.with("text", "Autre chose"))
            #expect(meanwhile.status == 409 && meanwhile.shows("Autre chose"))
        }
    }

    @Test("minutes give tasks and decisions") func followUps() async throws {
        try await open({
            try $0.meet($0.plan([0]))
            try $0.minute("Nous avons parlé du samedi.")
        }) { town in
            let nadia = try await town.nadia
            let task: Form = ["what": "Réserver la salle", "owner": Personas.lormont.rawValue, "due": "2026-12-20"]
            #expect(try await nadia.post(act("taches"), task.with("what", "")).refuses("what"))
            #expect(try await nadia.post(act("taches"), task.with("due", "2026-01-01")).refuses("due"))
            #expect(try await nadia.post(act("taches"), task).location == page.path)
            let asked = try await town.paul.get(.realisation(Self.id, .tasks))
            #expect(asked.shows("Réserver la salle"), "what the minutes give is offered")
            let question = DecisionPageTests.question.with("meeting", "1")
            #expect(try await nadia.post(.cycle(Self.id, .decisions, "nouvelle"), question).status == 303)
            let shown = try await town.paul.get(page)
            #expect(shown.shows("Ville de Lormont\u{00A0}: Réserver la salle, avant le 20 décembre 2026"))
            #expect(shown.shows("Lire aussi le samedi"))
            #expect(try await town.paul.get(.decision(Self.id, 1)).shows("Née de la rencontre n° 1"))
        }
    }
}
