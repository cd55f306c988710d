import Cooperation
import Journal
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Before the table", .sandbox)
struct PreparationPageTests {
    private func link(_ more: String...) -> Link {
        Link(([Link.cycle(PaperStory.id, .preparation).path] + more).filter { !$0.isEmpty }.joined(separator: "/"))
    }

    private func open(prepared: Bool = false, _ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            if prepared { try scene.prepare() }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    private func preparation(_ town: Town) async throws -> Preparation {
        try await town.store.cycle(of: town.paper()).preparation
    }

    @Test("the lanes stand side by side in the order of names", .requirement("S-051", "S-002"))
    func lanes() async throws {
        try await open(prepared: true) { town in
            for reader in [try await town.nadia, try await town.claire, try await town.paul] {
                let page = try await reader.get(link())
                #expect(page.status == 200)
                #expect(page.shows("Lire dehors, là où sont les familles."))
                #expect(page.shows("Prêter nos voix et nos livres."))
                #expect(page.shows("Nous ouvrons nos places."))
                for organisation in CycleScene.partners { #expect(page.shows("dit \(organisation).")) }
                let order = [
                    "Association Lire ensemble</h3>", "Centre social Les Acacias</h3>", "Ville de Lormont</h3>",
                ]
                let places = order.compactMap { page.text.firstRange(of: $0)?.lowerBound }
                #expect(places.count == 3 && places == places.sorted())
            }
        }
    }

    @Test("an organisation writes its pre-project, or joins, and finds it again", .requirement("S-051"))
    func start() async throws {
        try await open { town in
            let claire = try await town.claire
            let typed: Form = [
                "seen": "0", "way": "own", "intention": "Lire <dehors>", "alone": "Une lecture par mois",
            ]
            #expect(try await claire.post(link("pre-projet"), typed).status == 303)
            #expect(try await claire.get(link("pre-projet")).shows("Lire <dehors>"))
            let stale = try await claire.post(link("pre-projet"), typed.with("intention", "Autre idée"))
            #expect(stale.status == 409 && stale.shows("Autre idée") && stale.hidden("seen") == "1")
            let paul = try await town.paul
            #expect(try await paul.post(link("pre-projet"), ["seen": "0", "way": "joins"]).status == 303)
            let lanes = try await preparation(town).lanes
            #expect(lanes[Personas.lire]?.preProject?.alone == "Une lecture par mois")
            #expect(lanes[Personas.lormont]?.preProject == nil && lanes[Personas.lormont]?.start != nil)
        }
    }

    @Test(
        "what is typed wrong comes back beside its field",
        arguments: [
            ("pre-projet", ["way": "own", "intention": ""], "intention"),
            ("pre-projet", ["way": "", "intention": "Lire"], "way"),
            ("pre-projet", ["way": "own", "intention": String(repeating: "a", count: 4_001)], "intention"),
            ("definition", ["definition": " "], "definition"), ("besoin", ["need": ""], "need"),
            ("besoins/1/regard", ["stand": "", "seen": "1"], "stand"),
            ("besoins/1/regard", ["stand": "contests", "seen": "1"], "reason"),
            ("questions/what", ["what": "", "seen": "1"], "what"),
            ("questions/what/accord", ["suits": "no", "seen": "1"], "reason"),
            ("complements", ["side": "lack", "text": "Un lieu", "theme": "or"], "theme"),
            ("complements", ["side": "", "text": "Un lieu", "theme": "remobilisation"], "side"),
            ("complements", ["side": "lack", "text": "", "theme": "remobilisation"], "text"),
        ] as [(String, [String: String], String)]
    )
    func refused(path: String, typed: [String: String], field: String) async throws {
        try await open(prepared: true) { town in
            let form = Form(typed.map { ($0.key, $0.value) })
            let answer = try await town.paul.post(link(path), form)
            #expect(answer.status == 422, "\(path)")
            #expect(answer.refuses(field), "\(path)")
            for value in typed.values where value.count > 5 { #expect(answer.shows(value), "what was typed is kept") }
        }
    }

    @Test("needs are crossed: shared, contested, missing", .requirement("S-052"))
    func crossed() async throws {
        try await open(prepared: true) { town in
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            #expect(
                try await claire.post(link("besoins", "1", "regard"), ["stand": "shares", "seen": "1"]).status == 303
            )
            let no: Form = ["stand": "contests", "reason": "Ce sont les horaires.", "seen": "1"]
            #expect(try await paul.post(link("besoins", "2", "regard"), no).status == 303)
            #expect(try await paul.post(link("besoin"), ["need": "Pas d'ombre.", "sources": "field"]).status == 303)
            let page = try await nadia.get(link("diagnostic"))
            for words in ["Partagés", "Contestés", "Nommés par une seule structure", "Ce qui manque"] {
                #expect(page.shows(words))
            }
            #expect(page.shows("Ce sont les horaires."))
            #expect(page.shows("Personne n’a demandé aux publics eux-mêmes."))
            let anew: Form = ["need": "Ni livre ni lieu.", "seen": "1"]
            #expect(try await claire.post(link("besoins", "1"), anew).status == 403, "another's need")
            #expect(try await nadia.post(link("besoins", "1"), anew).status == 303)
            #expect(try await claire.get(link("besoins", "1")).shows("Ni livre ni lieu."))
            #expect(try await claire.get(link("besoins", "9")).status == 404)
            #expect(try await nadia.get(link("besoin")).status == 200)
        }
    }

    @Test("the five questions are answered in common", .requirement("S-097"))
    func questions() async throws {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let answer: Form = ["limits": "Pas le samedi.", "seen": "0"]
            #expect(try await nadia.post(link("questions", "limits"), answer).status == 303)
            #expect(try await claire.get(link("questions", "limits")).shows("Pas le samedi."))
            #expect(
                try await claire.post(link("questions", "limits", "accord"), ["suits": "yes", "seen": "1"]).status
                    == 303
            )
            #expect(try await nadia.get(link("questions")).shows("réponse commune"))
            #expect(try await preparation(town).unansweredQuestions(on: Moment.noon.day) == 4)
            #expect(try await claire.post(link("questions", "limits"), answer).status == 409)
            #expect(try await claire.get(link("questions", "inconnue")).status == 404)
        }
    }

    @Test("needs and offers meet, and are taken back by their author", .requirement("S-038"))
    func complements() async throws {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let lack: Form = ["side": "lack", "text": "Un lieu couvert", "theme": "remobilisation"]
            #expect(try await claire.post(link("complements"), lack).status == 303)
            let alone = try await claire.get(link("complements"))
            #expect(alone.text.contains("/annuaire?") && alone.text.contains("theme=remobilisation"))
            let offer = lack.with("side", "offer").with("text", "Notre grande salle").with("publics", "familles")
            #expect(try await nadia.post(link("complements"), offer).status == 303)
            let met = try await claire.get(link("complements"))
            #expect(met.shows("Notre grande salle") && !met.shows("Chercher dans l’annuaire"))
            #expect(try await nadia.post(link("complements", "1", "retrait")).status == 403)
            #expect(try await claire.post(link("complements", "1", "retrait")).status == 303)
            #expect(try await claire.post(link("complements", "1", "retrait")).status == 409)
        }
    }

    @Test("the definition, the wizard and what awaits me lead on", .requirement("S-073", "S-098"))
    func wizard() async throws {
        try await open { town in
            let claire = try await town.claire
            #expect(try await claire.get(.cycle(PaperStory.id)).shows("Dire ce que vous entendez par"))
            #expect(try await claire.get(link("definition")).status == 200)
            #expect(try await claire.post(link("definition"), ["definition": "Décider ensemble."]).status == 303)
            #expect(!(try await claire.get(.cycle(PaperStory.id))).shows("Dire ce que vous entendez par"))
            let answers = "?order=no&object=yes&contract=yes&evaluation="
            let network = try await claire.get(Link(link("reseau").path + answers + "no"))
            #expect(network.shows("C’est un travail en réseau") && network.shows("un bilan ensemble"))
            #expect(try await claire.get(Link(link("reseau").path + answers + "yes")).shows("C’est un partenariat"))
            #expect(!(try await claire.get(link("reseau"))).shows("C’est un"))
        }
    }

    @Test("only those at the table read and write here")
    func closed() async throws {
        try await open(prepared: true) { town in
            let pages = [
                "", "diagnostic", "besoin", "besoins/1", "questions", "questions/what", "complements", "reseau",
                "pre-projet", "definition",
            ]
            let sofia = try await town.sofia
            for page in pages {
                #expect(try await sofia.get(link(page)).status == 404, "\(page)")
                #expect(try await town.visitor.get(link(page)).status == 303, "\(page)")
            }
            for form in [
                "pre-projet", "definition", "besoin", "besoins/1", "besoins/1/regard", "questions/what",
                "questions/what/accord", "complements", "complements/1/retrait",
            ] {
                #expect(try await sofia.post(link(form)).status == 404, "\(form)")
                #expect(try await town.visitor.post(link(form)).status == 401, "\(form)")
                #expect(try await sofia.send(.delete, link(form)).status == 405, "\(form)")
            }
        }
    }
}
