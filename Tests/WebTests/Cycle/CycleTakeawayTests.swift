import Cooperation
import Exchange
import Foundation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("Taking one partnership away", .sandbox)
struct CycleTakeawayTests {
    private let page = Link.cycleTakeaway(PaperStory.id)
    private let whole = Link.cycleTakeaway(PaperStory.id, "partenariat.json")
    private let tables = ["budget.csv", "actions.csv", "decisions.csv"].map { Link.cycleTakeaway(PaperStory.id, $0) }

    @Test("the whole partnership in one open file, and its tables for a spreadsheet", .requirement("I-40"))
    func works() async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.prepare()
            let line = BudgetLine(
                number: 0,
                account: "60.1",
                label: "Albums",
                owner: .partner(Personas.lire),
                cents: 185_050
            )
            try scene.play(in: \.budget, as: Personas.lire) { try $0.budget.add(line, at: $1) }
            try await scene.write(in: town.store)
            let claire = try await town.claire
            #expect(try await claire.get(.cycle(PaperStory.id)).text.contains("href=\"\(page.path)\""))
            let shown = try await claire.get(page)
            for link in [whole] + tables { #expect(shown.text.contains("href=\"\(link.path)\""), "\(link.path)") }
            let file = try await claire.get(whole)
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            let taken = try JSONDecoder().decode(TakenPartnership.self, from: Data(file.text.utf8))
            #expect(taken.takenBy == Personas.lire)
            #expect(taken.names[Personas.acacias.rawValue] == "Centre social Les Acacias")
            #expect(taken.paper.cycles.map(\.budget.balance.charges) == [185_050])
            let answers = try await tables.asyncMap { try await claire.get($0) }
            #expect(answers.map(\.status) == [200, 200, 200])
            #expect(answers[0].text.contains("Albums;Association Lire ensemble (accepted);;;1850.50;"))
        }
    }

    @Test("the cycle before is in the file too, each with its number", .requirement("I-40", "S-056"))
    func cycles() async throws {
        try await Town.assessing { town in
            try await town.assess()
            for browser in try await town.partners {
                _ = try await browser.post(.evaluation(PaperStory.id, .next), ["way": "renew"])
            }
            let end = try await town.claire.post(.evaluation(PaperStory.id, .next, "fin"), ["cycle": "1"])
            #expect(end.status == 303)
            let file = try await town.claire.get(whole)
            let taken = try JSONDecoder().decode(TakenPartnership.self, from: Data(file.text.utf8))
            #expect(taken.paper.cycles.map(\.number) == [1, 2])
            #expect(taken.paper.cycles[0].evaluation.assessments.count == 3)
            #expect(taken.paper.course?.endings.map(\.said.way) == [.renewed])
        }
    }

    @Test("anonymous, stranger, named but not seated, wrong method")
    func closed() async throws {
        try await Town.open { town in
            try await CycleScene(of: try PaperStory.agreed()).write(in: town.store)
            let (paul, sofia, claire) = (try await town.paul, try await town.sofia, try await town.claire)
            for link in [page, whole] + tables {
                #expect(try await town.visitor.get(link).status == 303, "\(link.path)")
                #expect(try await sofia.get(link).status == 404, "\(link.path)")
                #expect(try await paul.get(link).status == 403, "\(link.path)")
                #expect(try await claire.send(.delete, link).status == 405, "\(link.path)")
            }
        }
    }

    @Test("what another answered blind is in nobody's file but its author's", .requirement("I-12"))
    func blind() async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            let place = RecipientsPlace(rung: .control, text: "une place au bureau")
            try scene.state(Personas.lire, about: Personas.acacias, seen: .answering([:], place: place))
            try await scene.write(in: town.store)
            #expect(try await town.claire.get(whole).text.contains("une place au bureau"))
            for browser in [try await town.nadia, try await town.paul] {
                #expect(!(try await browser.get(whole).text.contains("une place au bureau")))
            }
            for (browser, organisation) in [
                (try await town.nadia, Personas.acacias), (try await town.paul, Personas.lormont),
            ] {
                let file = try await browser.get(.takeawayFile(organisation))
                #expect(file.status == 200 && !file.text.contains("une place au bureau"))
            }
        }
    }
}

extension Array {
    fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await body(element)) }
        return values
    }
}
