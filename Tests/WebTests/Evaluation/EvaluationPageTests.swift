import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The evaluation, written by each with its own words", .sandbox)
struct EvaluationPageTests {
    private func page(_ part: EvaluationPart, _ more: String = "") -> Link {
        more.isEmpty ? .evaluation(PaperStory.id, part) : .evaluation(PaperStory.id, part, more)
    }

    private let plan: Form = [
        "nature1": "quantitative", "what1": "Les présences & les retours", "how1": "Feuille à l’entrée",
        "organisation1": Personas.lire.rawValue, "on1": "2027-03-02",
        "nature2": "qualitative", "what2": "Ce que lisent les parents", "how2": "Goûter",
        "organisation2": Personas.acacias.rawValue, "on2": "",
    ]

    @Test("every page opens for the table, and for nobody else")
    func closed() async throws {
        try await Town.assessing { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            let pages =
                [Link.cycle(PaperStory.id, .evaluation), page(.outcomes, "action-1")]
                + EvaluationPart.allCases.map { page($0) } + [page(.returns, Personas.lire.rawValue)]
            for link in pages {
                #expect(try await visitor.get(link).status == 303, "\(link.path)")
                #expect(try await sofia.get(link).status == 404, "\(link.path)")
                #expect(try await claire.get(link).status == 200, "\(link.path)")
                #expect(try await claire.send(.delete, link).status == 405, "\(link.path)")
            }
            for link in [
                page(.plan), page(.outcomes, "action-1"), Link("\(page(.outcomes, "action-1").path)/desaccord"),
                page(.voices), page(.own), page(.own, "renonciation"), page(.together), page(.together, "1"),
                page(.joint), page(.joint, "accord"), page(.next), page(.next, "fin"),
                page(.next, "abandon"),
            ] {
                #expect(try await visitor.post(link).status == 401, "\(link.path)")
                #expect(try await sofia.post(link, ["text": "x"]).status != 303, "\(link.path)")
            }
            #expect(try await claire.get(page(.outcomes, "action-9")).status == 404)
            #expect(try await claire.get(page(.outcomes, "fable")).status == 404)
            #expect(try await claire.get(page(.returns, Personas.estey.rawValue)).status == 404)
        }
    }

    @Test("a plan counts and tells, and each blank is named", .requirement("S-124"))
    func plans() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            #expect(try await claire.post(page(.plan), [:]).refuses("what1"))
            #expect(try await claire.post(page(.plan), plan.with("nature2", "quantitative")).refuses("what1"))
            for (field, bad) in [
                ("what1", ""), ("how2", ""), ("organisation1", ""), ("organisation1", "persona--estey"),
                ("nature1", "lune"), ("on1", "demain"),
            ] {
                let answer = try await claire.post(page(.plan), plan.with(field, bad))
                #expect(answer.status == 422, "\(field): \(bad)")
                #expect(answer.refuses(field) || field == "nature1", "\(field): \(bad)")
                #expect(answer.shows("Ce que lisent les parents"), "\(field): \(bad)")
            }
            #expect(try await claire.post(page(.plan), plan).status == 303)
            #expect(try await town.paul.get(page(.plan)).shows("Les présences & les retours"))
        }
    }

    @Test("once the action has begun, the plan is only read", .requirement("S-124"))
    func started() async throws {
        var paper = PaperStory.paper()
        paper.start = Moment.noon.day.advanced(by: -1)
        paper.end = Moment.noon.day.advanced(by: 30)
        try await Town.assessing(paper) { town in
            let claire = try await town.claire
            #expect(try await claire.post(page(.plan), plan).status == 303)
            #expect(try await claire.get(page(.plan)).text.contains("name=\"what1\"") == false)
            let again = try await claire.post(page(.plan), plan.with("what1", "Autre chose"))
            #expect(again.status == 409)
            #expect(again.shows("Le plan ne change plus"))
        }
    }

    @Test(
        "an intention has its end and its reason, and who sees it otherwise stands beside",
        .requirement("I-22", "I-15")
    )
    func outcomes() async throws {
        try await Town.assessing { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let action = page(.outcomes, "action-1")
            let dispute = Link("\(action.path)/desaccord")
            let fields: Form = ["end": "partly", "reason": "Il a plu & venté."]
            #expect(try await paul.post(dispute, ["text": "Non."]).status == 409)
            for (field, bad) in [("end", ""), ("end", "lune"), ("reason", " ")] {
                #expect(try await claire.post(action, fields.with(field, bad)).refuses(field), "\(field): \(bad)")
            }
            #expect(try await claire.post(action, fields).status == 303)
            #expect(try await paul.post(dispute, ["text": ""]).refuses("text"))
            #expect(try await paul.post(dispute, ["text": "Nous avons vu du soleil."]).status == 303)
            let table = try await town.nadia.get(page(.outcomes))
            for words in ["fait en partie", "Il a plu & venté.", "Nous avons vu du soleil.", "Ville de Lormont"] {
                #expect(table.shows(words), "\(words)")
            }
        }
    }

    @Test("words of the people concerned say how they were gathered", .requirement("S-008"))
    func voices() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            let fields: Form = ["text": "On revient <demain>.", "gathered": "Goûter du 12"]
            for field in ["text", "gathered"] {
                #expect(try await claire.post(page(.voices), fields.with(field, "")).refuses(field), "\(field)")
            }
            #expect(try await claire.post(page(.voices), fields).status == 303)
            let heard = try await town.paul.get(page(.voices))
            #expect(heard.shows("On revient <demain>."))
            #expect(heard.shows("Goûter du 12. Rapporté par Association Lire ensemble"))
        }
    }

    @Test("each assessment is its owner's; one may be waived", .requirement("S-055", "I-21"))
    func own() async throws {
        try await Town.assessing { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            #expect(try await claire.post(page(.own), ["obtained": ""]).refuses("obtained"))
            let long = String(repeating: "a", count: 8_001)
            for field in ["learnt", "cost", "disagreement"] {
                #expect(try await claire.post(page(.own), ["obtained": "Oui", field: long]).refuses(field), "\(field)")
            }
            let fields: Form = [
                "obtained": "Six familles.", "disagreement": "Sans les parents.", "returnedTo": "Le bureau du 3",
            ]
            #expect(try await claire.post(page(.own), fields).status == 303)
            #expect(try await paul.post(page(.own, "renonciation"), ["reason": "L’équipe a changé."]).status == 303)
            // Hugo may give an opinion, not renounce for Les Acacias.
            #expect(try await town.hugo.post(page(.own, "renonciation")).status == 403)
            let seen = try await town.nadia.get(page(.own))
            #expect(seen.shows("Sans les parents."))
            #expect(seen.shows("L’équipe a changé."))
            #expect(!seen.text.contains(">Six familles.</textarea>"))
        }
    }

    @Test("a result counts as a surplus once everyone said no", .requirement("S-027"))
    func together() async throws {
        try await Town.assessing { town in
            let claire = try await town.claire
            let fields: Form = ["text": "Un bus de nuit", "evidence": "Arrêté du 3 mai"]
            for field in ["text", "evidence"] {
                #expect(try await claire.post(page(.together), fields.with(field, "")).refuses(field), "\(field)")
            }
            #expect(try await claire.post(page(.together), fields).status == 303)
            #expect(try await claire.post(page(.together, "1"), ["alone": "peut-être"]).status == 422)
            #expect(try await claire.post(page(.together, "2"), ["alone": "non"]).status == 422)
            #expect(try await claire.post(page(.together, "x"), ["alone": "non"]).status == 404)
            for browser in try await town.partners {
                #expect(try await claire.get(page(.together)).shows("il manque des réponses"))
                #expect(try await browser.post(page(.together, "1"), ["alone": "non"]).status == 303)
            }
            #expect(try await claire.get(page(.together)).shows("obtenu parce qu’ensemble"))
        }
    }

    @Test("a dissent is printed with the joint assessment, also in what goes back", .requirement("I-15"))
    func joint() async throws {
        try await Town.assessing { town in
            let (claire, paul, nadia) = (try await town.claire, try await town.paul, try await town.nadia)
            #expect(try await paul.post(page(.joint, "accord"), ["agrees": "oui", "assessment": "1"]).status == 409)
            #expect(try await claire.post(page(.joint), ["text": "", "seen": "0"]).refuses("text"))
            #expect(try await claire.post(page(.joint), ["text": "Nous avons lu.", "seen": "0"]).status == 303)
            let late = try await nadia.post(page(.joint), ["text": "Nous avons joué.", "seen": "0"])
            #expect(late.status == 409)
            #expect(late.shows("Nous avons joué.") && late.shows("Nous avons lu."))
            let word: Form = ["agrees": "non", "dissent": "Trop peu.", "assessment": "1"]
            for (field, bad) in [("agrees", ""), ("dissent", "")] {
                #expect(try await paul.post(page(.joint, "accord"), word.with(field, bad)).refuses(field), "\(field)")
            }
            #expect(try await paul.post(page(.joint, "accord"), word).status == 303)
            #expect(try await nadia.get(page(.joint)).shows("Trop peu."))
            let letter = try await nadia.get(page(.returns, Personas.acacias.rawValue))
            #expect(letter.shows("Trop peu.") && letter.shows("À l’attention de Centre social Les Acacias"))
        }
    }

    @Test("what goes back is addressed to whom the institution named", .requirement("S-055"))
    func returns() async throws {
        try await Town.assessing { town in
            try await town.assess()
            let own: Form = ["obtained": "Six familles.", "returnedTo": "le bureau du 3 octobre"]
            _ = try await town.claire.post(page(.own), own)
            let letter = try await town.claire.get(page(.returns, Personas.lire.rawValue))
            for words in ["le bureau du 3 octobre", "Il a plu.", "Six familles.", "Des familles sont venues."] {
                #expect(letter.shows(words), "\(words)")
            }
        }
    }
}
