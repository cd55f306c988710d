import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Decisions on their pages", .sandbox) struct DecisionPageTests {
    private static let id = PaperStory.id
    private static let new = Link.cycle(id, .decisions, "nouvelle")
    static let question: Form = [
        "title": "Lire aussi le samedi", "text": "Une séance de plus.", "subject": "orientations", "way": "vote",
        "answerBy": "2026-12-05", "reviewOn": "", "effect": "", "meeting": "",
    ]

    private func act(_ segment: String) -> Link { .cycle(Self.id, .decisions, "1", segment) }
    private func page(_ number: Int = 1) -> Link { .decision(Self.id, number) }

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

    @Test("asked, voted by each, closed, with the dissent beside it", .requirement("I-08", "I-15")) func vote()
        async throws
    {
        try await open { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let paul = try await town.paul
            #expect(try await nadia.get(Self.new).shows("La question, en une ligne"))
            #expect(try await nadia.post(Self.new, Self.question).location == page().path)
            #expect(try await claire.get(.cycle(Self.id)).shows("Dire votre voix\u{00A0}: Lire aussi le samedi"))
            let early = try await nadia.post(act("cloture"))
            #expect(early.status == 409 && early.shows("Des voix sont encore attendues"))
            let no: Form = ["choice": "no", "words": "Le samedi, nous nous reposons.", "seen": "0"]
            #expect(try await claire.post(act("voix"), no).location == page().path)
            #expect(try await paul.get(page()).shows("Présidente"), "the function under which Lire ensemble voted")
            for person in [nadia, paul] {
                #expect(try await person.post(act("voix"), ["choice": "yes", "seen": "0"]).status == 303)
            }
            #expect(try await nadia.get(page()).shows("3 voix sur 3\u{202F}; il en faut 3."))
            #expect(try await paul.post(act("cloture")).location == page().path)
            for link in [page(), Link.cycle(Self.id, .decisions)] {
                let shown = try await nadia.get(link)
                #expect(shown.shows("adoptée") && shown.shows("Le samedi, nous nous reposons."), "\(link)")
                #expect(shown.shows("Lire ensemble"))
            }
            let told = try await claire.get(page())
            #expect(told.shows("Chargé de la politique de la ville") && !told.shows("10\u{202F}000"))
            let late = try await claire.post(act("voix"), no)
            #expect(late.status == 409 && late.shows("Le samedi, nous nous reposons."))
            #expect(try await nadia.get(page()).shows("Désaccords écrits à côté de la décision"))
        }
    }

    @Test("two people of one organisation who vote at once: the second is told, and keeps what was typed")
    func twoVoices() async throws {
        try await open({ try $0.ask($0.question(.vote)) }) { town in
            let claire = try await town.claire
            #expect(try await claire.post(act("voix"), ["choice": "yes", "seen": "0"]).status == 303)
            let second = try await claire.post(
                act("voix"),
                ["choice": "no", "words": "Nous étions contre.", "seen": "0"]
            )
            #expect(second.status == 409 && second.shows("vient de dire"))
            #expect(second.shows("Nous étions contre."))
        }
    }

    @Test("a voice needs a mandate, and a choice", .requirement("I-09")) func refusedVoice() async throws {
        try await open({ try $0.ask($0.question(.vote)) }) { town in
            let unmandated = try await town.hugo.get(page())
            #expect(unmandated.shows("Voir les personnes et les mandats"))
            #expect(!unmandated.text.contains("name=\"choice\""))
            #expect(try await town.claire.get(page()).text.contains("name=\"choice\""))
            let hugo = try await town.hugo.post(act("voix"), ["choice": "yes", "seen": "0"])
            #expect(hugo.status == 403)
            let mute = try await town.claire.post(act("voix"), ["choice": "", "seen": "0"])
            #expect(mute.status == 422 && mute.refuses("choice"))
            #expect(try await town.sofia.get(page()).status == 404)
            #expect(try await town.nadia.get(page(7)).status == 404)
        }
    }

    @Test("an objection is heard, then the proposal is said anew") func consent() async throws {
        try await open({ try $0.ask($0.question(.consent)) }) { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let half = try await claire.post(act("voix"), ["choice": "object", "keep": "Mercredi", "seen": "0"])
            #expect(half.status == 422 && half.refuses("change") && half.shows("Mercredi"))
            let whole: Form = ["choice": "object", "keep": "Mercredi", "change": "Les samedis", "seen": "0"]
            #expect(try await claire.post(act("voix"), whole).status == 303)
            #expect(try await nadia.get(page()).shows("Cette objection attend une réponse"))
            let unheard = try await nadia.post(act("formulation"), ["text": "Deux samedis."])
            #expect(unheard.status == 409 && unheard.shows("Deux samedis."))
            let objector: Form = ["objector": Personas.lire.rawValue, "answer": "Deux samedis suffisent."]
            #expect(try await nadia.post(act("ecoute"), objector.with("answer", "")).refuses("answer"))
            #expect(try await nadia.post(act("ecoute"), objector).location == page().path)
            #expect(try await claire.get(page()).shows("Deux samedis suffisent."))
            #expect(try await nadia.post(act("formulation"), ["text": "Deux samedis."]).status == 303)
            #expect(try await claire.get(page()).shows("Formulation 1"))
        }
    }

    @Test("advice: the asker says what became of it", .requirement("S-005")) func advice() async throws {
        try await open { town in
            let nadia = try await town.nadia
            let own = Self.question.with(["subject": "ownAction", "way": "advice"])
            #expect(try await nadia.post(Self.new, own).status == 303)
            for person in [try await town.claire, try await town.paul] {
                let advice: Form = ["choice": "advise", "words": "Commencez petit.", "seen": "0"]
                #expect(try await person.post(act("voix"), advice).status == 303)
            }
            let hugo = try await town.hugo.get(page())
            #expect(hugo.shows("Voir les personnes et les mandats") && !hugo.text.contains("name=\"became\""))
            let unmandated = try await town.hugo.post(act("cloture"), ["became": "Deux samedis."])
            #expect(unmandated.status == 403 && unmandated.shows("Deux samedis."))
            let silent = try await nadia.post(act("cloture"))
            #expect(silent.status == 422 && silent.refuses("became"))
            #expect(try await nadia.post(act("cloture"), ["became": "Un seul samedi."]).status == 303)
            #expect(try await town.claire.get(page()).shows("Un seul samedi."))
        }
    }

    @Test("a vote to suspend stops the cycle, another starts it again") func course() async throws {
        try await open { town in
            let nadia = try await town.nadia
            for (number, effect) in [(1, "suspend"), (2, "resume")] {
                let form = Self.question.with(["subject": "course", "effect": effect])
                #expect(try await nadia.post(Self.new, form).status == 303)
                for person in [nadia, try await town.claire, try await town.paul] {
                    let voice = Link.cycle(Self.id, .decisions, String(number), "voix")
                    #expect(try await person.post(voice, ["choice": "yes", "seen": "0"]).status == 303)
                }
                let close = Link.cycle(Self.id, .decisions, String(number), "cloture")
                #expect(try await nadia.post(close).status == 303)
                #expect(try await nadia.get(.cycle(Self.id)).shows("Le partenariat est suspendu.") == (number == 1))
            }
        }
    }

    @Test("by decision the assessment begins, before the last day") func assessment() async throws {
        let engaged = try EngagedScene()
        try await Town.open { town in
            try await engaged.scene.write(in: town.store)
            let nadia = try await town.nadia
            let asked = Self.question.with(["subject": "course", "way": "consent", "effect": "assess"])
            #expect(try await nadia.post(Self.new, asked).status == 303)
            #expect(try await nadia.get(page()).shows("commencer le bilan"))
            for person in [nadia, try await town.claire, try await town.paul] {
                #expect(try await person.post(act("voix"), ["choice": "agree", "seen": "0"]).status == 303)
            }
            #expect(try await nadia.post(act("cloture")).status == 303)
            #expect(try await nadia.get(.cycle(Self.id)).shows("Chaque structure fait son bilan."))
            #expect(try await nadia.get(.cycle(Self.id, .trace)).shows("a commencé le bilan"))
        }
    }

    @Test("a round is called once a week; a question is taken back with a reason") func round() async throws {
        try await open({ try $0.ask($0.question(.vote)) }) { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            #expect(try await nadia.post(act("tour")).status == 303)
            #expect(try await nadia.post(act("tour")).status == 409)
            #expect(try await nadia.get(page()).shows("Un tour de table a été appelé"))
            #expect(try await nadia.post(act("retrait")).refuses("reason"))
            #expect(try await claire.post(act("retrait"), ["reason": "Non"]).status == 403)
            #expect(try await nadia.post(act("retrait"), ["reason": "Le samedi est pris."]).status == 303)
            #expect(try await claire.get(page()).shows("Le samedi est pris."))
        }
    }

    @Test("on its day of review a decision is said to hold, or is taken up by a new question") func review()
        async throws
    {
        let question = DecisionQuestion(
            subject: .orientations,
            way: .vote,
            title: "Lire aussi le samedi",
            text: "Une séance de plus.",
            answerBy: Moment.noon.day.advanced(by: -20),
            reviewOn: Moment.noon.day
        )
        let partners = CycleScene.partners
        try await open { town in
            try await town.store.perform { unit in
                let told: [DecisionsEvent] = [
                    .opened(DecisionProposal(number: 1, asker: Personas.acacias, question: question)),
                    .closed(
                        DecisionEnding(decision: 1, outcome: .adopted, partners: partners, counted: partners, quorum: 3)
                    ),
                ]
                let actor = Personas.speaker(for: Personas.acacias).actor()
                try unit.append(Decisions.self, CycleID(Self.id).chapter(), told, by: actor)
            }
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let due = try await nadia.get(page())
            let unmandated = try await town.hugo.get(page())
            #expect(unmandated.text.contains("reviews=1") && !unmandated.text.contains("name=\"reviewOn\""))
            #expect(due.shows("Elle tient toujours") && due.text.contains("reviews=1"))
            let past = try await nadia.post(act("revue"), ["reviewOn": "2026-01-01"])
            #expect(past.status == 422 && past.refuses("reviewOn"))
            #expect(try await town.hugo.post(act("revue"), ["reviewOn": ""]).status == 403)
            let again = try await claire.get(Link("\(Self.new.path)?reviews=1&title=Samedi&subject=orientations"))
            #expect(again.text.contains("name=\"reviews\" value=\"1\""))
            #expect(try await nadia.post(act("revue"), ["reviewOn": ""]).location == page().path)
            let held = try await claire.get(page())
            #expect(held.shows("qu’elle tient toujours") && !held.text.contains("id=\"revue\""))
            #expect(try await claire.post(act("revue"), ["reviewOn": ""]).status == 409)
        }
    }

    @Test("each field that is refused is named, and what was typed stays") func refused() async throws {
        try await open({ try $0.frame() }) { town in
            let nadia = try await town.nadia
            for (field, value) in [
                ("title", ""), ("text", ""), ("subject", "x"), ("way", ""), ("answerBy", "2026-02-31"),
                ("answerBy", "2026-01-01"), ("reviewOn", "2026-12-01"), ("effect", "suspend"), ("effect", "x"),
                ("effect", "commitment"), ("effect", "commitment-7"), ("effect", "suspend-1"),
            ] {
                let answer = try await nadia.post(Self.new, Self.question.with("way", "consent").with(field, value))
                #expect(answer.status == 422 && answer.refuses(field), "\(field) \(value)")
                #expect(field == "text" || answer.shows("Une séance de plus."))
            }
            let ruled = try await nadia.post(Self.new, Self.question)
            #expect(ruled.refuses("way") && ruled.shows("ce sujet se décide par consentement"))
        }
    }
}
