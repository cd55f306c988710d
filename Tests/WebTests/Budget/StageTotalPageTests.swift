import Cooperation
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The totals of the budget, stage by stage", .sandbox)
struct StageTotalPageTests {
    private let budget = Link.cycle(PaperStory.id, .budget)
    private let lines = Link.cycle(PaperStory.id, .budget, "lignes")

    @Test("a total says how many lines are not known, and what does not apply", .requirement("I-32"))
    func totals() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            for (account, amount) in [("74.5", "500"), ("74.1", "300"), ("60.1", "800")] {
                let line: Form = ["account": account, "label": "L \(account)", "amount": amount, "owner": "own"]
                #expect(try await claire.post(lines, line).status == 303)
            }
            let step: Form = ["stage": "granted", "stepAmount": "400", "on": Moment.noon.day.description]
            #expect(try await claire.post(Link("\(lines.path)/1/etape"), step).status == 303)
            let page = try await town.nadia.get(budget)
            #expect(page.shows("Les totaux, étape par étape") && page.shows("sans objet"))
            #expect(page.text.contains("400\u{202F}€"))
            #expect(page.shows("hors 1 ligne, dont le montant n’est pas encore dit"))
            #expect(!page.shows("Contributions apportées (87)"))
            #expect(!(try await claire.get(Link("\(lines.path)/3")).shows("Accordé")), "an expense is not granted")
            #expect(try await claire.get(Link("\(lines.path)/1")).shows("Accordé"))
            let kind: Form = ["account": "87.0", "label": "Lectures", "amount": "90", "owner": "own"]
            #expect(try await claire.post(lines, kind).status == 303)
            #expect(try await town.nadia.get(budget).shows("Contributions apportées (87)"))
            let sheet = try await claire.get(.realisation(PaperStory.id, .project))
            #expect(sheet.shows("Les totaux, étape par étape"))
        }
    }
}
