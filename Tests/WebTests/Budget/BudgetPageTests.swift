import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The budget, written by each for itself", .sandbox)
struct BudgetPageTests {
    private let budget = Link.cycle(PaperStory.id, .budget)
    private let lines = Link.cycle(PaperStory.id, .budget, "lignes")
    private let fields: Form = [
        "account": "60.1", "label": "Livres & goûters", "amount": "1 850,50", "owner": "own",
    ]

    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.play(in: \.contract, as: Personas.lire) {
                try $0.contract.set(.collective, .qualitative, "Lire avec les familles", at: $1)
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("a line is written, shown to all at the table, and the gap is said to the cent", .requirement("I-35", "I-36"))
    func writes() async throws {
        try await open { town in
            let claire = try await town.claire
            #expect(try await claire.get(budget).status == 200)
            #expect(try await claire.post(lines, fields).status == 303)
            let page = try await town.nadia.get(budget)
            #expect(page.shows("Livres & goûters"))
            #expect(page.text.contains("1\u{202F}850,50"))
            #expect(page.shows("Budget non équilibré"))
            let own: Form = ["account": "74.5", "label": "Ville", "amount": "1850,50", "owner": "own"]
            #expect(try await town.paul.post(lines, own).status == 303)
            #expect(try await town.nadia.get(budget).shows("Budget équilibré"))
        }
    }

    @Test("another partner changes nothing in a line that is not its own", .requirement("I-36"))
    func others() async throws {
        try await open { town in
            _ = try await town.claire.post(lines, fields)
            let line = Link.cycle(PaperStory.id, .budget, "lignes", "1")
            let nadia = try await town.nadia
            #expect(try await nadia.get(line).text.contains("name=\"label\"") == false)
            #expect(try await nadia.post(line, fields.with("amount", "1")).status == 403)
            #expect(try await nadia.post(Link("\(line.path)/retrait")).status == 403)
            let step: Form = ["stage": "realised", "stepAmount": "12", "on": "2026-03-02"]
            #expect(try await nadia.post(Link("\(line.path)/etape"), step).status == 403)
            let claire = try await town.claire
            #expect(try await claire.get(line).text.contains("name=\"label\""))
            let early = step.with("on", Moment.noon.day.description)
            #expect(try await claire.post(Link("\(line.path)/etape"), early).status == 303)
            #expect(try await claire.get(line).shows("12 €".replacing(" ", with: "\u{202F}")))
            #expect(try await claire.post(line, fields.with("label", "Des livres")).status == 303)
            #expect(try await claire.get(budget).shows("Des livres"))
            #expect(try await claire.post(Link("\(line.path)/retrait")).status == 303)
            #expect(try await claire.get(line).status == 404)
        }
    }

    @Test("each field that cannot be is named, and what was typed stays")
    func refused() async throws {
        try await open { town in
            let claire = try await town.claire
            for (field, typed) in [
                ("account", "99"), ("account", ""), ("label", ""), ("amount", ""), ("amount", "-12"),
                ("amount", "beaucoup"), ("amount", "999999999999"), ("hours", "1,5"), ("dueOn", "hier"),
            ] {
                let answer = try await claire.post(lines, fields.with(field, typed))
                #expect(answer.status == 422, "\(field): \(typed)")
                #expect(answer.refuses(field), "\(field): \(typed)")
                #expect(answer.shows("1 850,50") || field == "amount")
            }
            _ = try await claire.post(lines, fields)
            let step = Link.cycle(PaperStory.id, .budget, "lignes", "1", "etape")
            let typed: Form = ["stage": "realised", "stepAmount": "12", "on": Moment.noon.day.description]
            for (field, bad) in [("stage", "granted"), ("stage", ""), ("stepAmount", "x"), ("on", "2036-01-01")] {
                #expect(try await claire.post(step, typed.with(field, bad)).refuses(field), "\(field): \(bad)")
            }
        }
    }

    @Test("anonymous, stranger, wrong method")
    func closed() async throws {
        try await open { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            for more in ["", "/pot", "/demande", "/demande.csv", "/moyens", "/moyens/1", "/comptes"] {
                let link = Link(budget.path + more)
                #expect(try await visitor.get(link).status == 303)
                #expect(try await sofia.get(link).status == 404)
                #expect(try await claire.get(link).status == 200)
                #expect(try await claire.send(.delete, link).status == 405)
            }
            for more in ["/lignes", "/pot", "/pot/mouvements", "/moyens/1", "/comptes"] {
                #expect(try await visitor.post(Link(budget.path + more), fields).status == 401)
                #expect(try await sofia.post(Link(budget.path + more), fields).status == 404)
            }
        }
    }

    @Test("the pot keeps its ledger and gives no more than it holds", .requirement("S-126"))
    func pot() async throws {
        try await open { town in
            let claire = try await town.claire
            let pot = Link.cycle(PaperStory.id, .budget, "pot")
            let moves = Link.cycle(PaperStory.id, .budget, "pot", "mouvements")
            let given: Form = [
                "way": "given", "amount": "100", "purpose": "Pour commencer", "on": Moment.noon.day.description,
            ]
            #expect(try await claire.post(moves, given).status == 303)
            #expect(try await claire.post(moves, given.with("way", "spent")).refuses("rules"))
            #expect(try await claire.post(pot, ["rules": ""]).refuses("rules"))
            #expect(try await claire.post(pot, ["rules": "À deux."]).status == 303)
            #expect(try await claire.post(moves, given.with("way", "spent").with("amount", "101")).refuses("amount"))
            for (field, bad) in [("way", ""), ("amount", "0"), ("purpose", ""), ("on", "2036-01-01")] {
                #expect(try await claire.post(moves, given.with(field, bad)).refuses(field), "\(field)")
            }
            #expect(try await town.paul.get(pot).shows("Pour commencer"))
        }
    }

    @Test("the grant tables add the lines of an account, and their file computes nothing", .requirement("S-126"))
    func grant() async throws {
        try await open { town in
            let claire = try await town.claire
            _ = try await claire.post(lines, fields.with("label", "=1+1"))
            _ = try await claire.post(lines, fields.with("amount", "149,50"))
            let page = try await claire.get(.cycle(PaperStory.id, .budget, "demande"))
            #expect(page.text.contains("2\u{202F}000"))
            let file = try await claire.get(.cycle(PaperStory.id, .budget, "demande.csv"))
            #expect(file.text.contains("60.1;"))
            #expect(file.text.contains(";2000.00;"))
        }
    }

    @Test("accounts of one's own are read line by line")
    func chart() async throws {
        try await open { town in
            let claire = try await town.claire
            let link = Link.cycle(PaperStory.id, .budget, "comptes")
            #expect(try await claire.post(link, ["kind": "belgium", "own": "location"]).refuses("own"))
            #expect(try await claire.post(link, ["kind": "lune", "own": ""]).refuses("kind"))
            #expect(try await claire.post(link, ["kind": "belgium", "own": "charge 613 Salles"]).status == 303)
            #expect(try await town.paul.get(budget).shows("613 · Salles"))
        }
    }
}
