import Cooperation
import Exchange
import HTTPTypes
import TestSupport
import Testing

@testable import Web

@Suite("The tables of a grant request and of its report", .sandbox)
struct GrantFileTests {
    private let lines = Link.cycle(PaperStory.id, .budget, "lignes")
    private let request = Link.cycle(PaperStory.id, .budget, "demande.csv")
    private let report = Link.cycle(PaperStory.id, .budget, "compte-rendu.csv")

    /// The accounts of 2018 that the association Fabloch published, its loss covered by own funds.
    private static let published = [
        ("60.1", "201"), ("61.1", "15067"), ("64.1", "43 746"), ("63.1", "869,00"), ("68", "9186"),
        ("70", "21209"), ("75.6", "7641"), ("74.5", "7200"), ("78", "15271"), ("75.8", "17 112"), ("own", "636"),
    ]

    private func rows(_ link: Link, _ browser: Browser) async throws -> [[String]] {
        let file = try await browser.get(link)
        #expect(file.status == 200)
        return file.text.replacing("\u{FEFF}", with: "").split(separator: "\r\n").map { line in
            line.split(separator: ";", omittingEmptySubsequences: false).map { String($0).replacing("\"", with: "") }
        }
    }

    @Test("a budget really published is typed line by line and balances to the cent", .requirement("I-35", "S-126"))
    func published() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            for (account, amount) in Self.published {
                let typed: Form = ["account": account, "label": "L \(account)", "amount": amount, "owner": "own"]
                #expect(try await claire.post(lines, typed).status == 303, "\(account)")
            }
            let page = try await claire.get(.cycle(PaperStory.id, .budget))
            #expect(page.shows("Budget équilibré") && page.text.contains("69\u{202F}069\u{202F}€"))
            let rows = try await rows(request, claire)
            #expect(rows[0] == ["Ligne", "Côté", "Compte", "Libellé", "Prévu", "Qui le porte"])
            let totals = rows.filter { $0[0] == "total" }.map { [$0[1], $0[3], $0[4]] }
            #expect(
                totals == [
                    ["Charges", "Total, hors contributions volontaires", "69069.00"],
                    ["Produits", "Total, hors contributions volontaires", "69069.00"],
                    ["Charges", "Total général", "69069.00"], ["Produits", "Total général", "69069.00"],
                ]
            )
            #expect(rows.contains { $0[0] == "classe" && $0[2] == "75" && $0[4] == "24753.00" })
            #expect(
                rows.contains {
                    $0[0] == "compte" && $0[2] == "64.1" && $0[5] == "Association Lire ensemble (acceptée)"
                }
            )
            let grants = try await claire.get(.cycle(PaperStory.id, .budget, "demande"))
            #expect(grants.text.contains("7\u{202F}200\u{202F}€") && grants.text.contains("10\u{202F}% du total"))
        }
    }

    @Test("the report sets the realised beside the forecast, and says which gap to explain", .requirement("S-126"))
    func realised() async throws {
        try await Town.openCycle { town in
            let claire = try await town.claire
            for (account, amount) in [("60.1", "200,50"), ("86.4", "90"), ("74.5", "200,50"), ("87.0", "90")] {
                let typed: Form = ["account": account, "label": "L", "amount": amount, "owner": "own"]
                #expect(try await claire.post(lines, typed).status == 303)
            }
            let step: Form = ["stage": "realised", "stepAmount": "140,35", "on": Moment.noon.day.description]
            #expect(try await claire.post(Link("\(lines.path)/1/etape"), step).status == 303)
            let rows = try await rows(report, claire)
            let bought = try #require(rows.first { $0[0] == "compte" && $0[2] == "60.1" })
            #expect(Array(bought[4...]) == ["200.50", "140.35", "70", "à expliquer", ""])
            let grant = try #require(rows.first { $0[0] == "compte" && $0[2] == "74.5" })
            #expect(Array(grant[4...]) == ["200.50", "", "", "", ""], "nobody said: unknown is not zero")
            let kind = rows.filter { $0[3] == "Total des contributions volontaires" }.map { $0[4] }
            #expect(kind == ["90.00", "90.00"])
            #expect(rows.filter { $0[3] == "Total général" }.map { $0[4] } == ["290.50", "290.50"])
        }
    }

    @Test("anonymous, stranger, wrong method")
    func closed() async throws {
        try await Town.openCycle { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            for link in [request, report] {
                #expect(try await visitor.get(link).status == 303)
                #expect(try await sofia.get(link).status == 404)
                #expect(try await claire.send(.delete, link).status == 405)
            }
        }
    }
}
