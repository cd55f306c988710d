import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("What partners agree on before a contract", .sandbox)
struct ContractPageTests {
    private let objective: Form = [
        "kind": "collective", "nature": "quantitative", "text": "Que vingt familles lisent.",
    ]

    @Test("the object is proposed by one and approved by all, word for word", .requirement("S-032"))
    func object() async throws {
        try await Town.agreed { town in
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            try await town.act(
                .contract,
                "objet/version",
                by: nadia,
                ["text": "Lire dehors.", "version": "0"],
                refusing: ["version": "0"],
                at: "text"
            )
            let late = try await claire.post(town.link(.contract, "objet/version"), ["text": "Lire.", "version": "0"])
            #expect(late.status == 409 && late.shows("Lire."))
            let approval = town.link(.contract, "objet/accord")
            #expect(try await claire.get(approval).shows("Lire dehors."))
            let unmandated = try await town.hugo.get(town.link(.contract, "objet"))
            #expect(unmandated.shows("Voir les personnes et les mandats") && !unmandated.text.contains("objet/accord"))
            #expect(try await claire.get(town.link(.contract, "objet")).text.contains("objet/accord"))
            let direct = try await town.hugo.get(approval)
            #expect(direct.shows("Voir les personnes et les mandats") && direct.hidden("version") == nil)
            #expect(try await claire.get(approval).hidden("version") == "1")
            #expect(try await town.hugo.post(approval, ["version": "1"]).status == 403)
            #expect(try await claire.post(approval, ["version": "0"]).status == 409)
            for browser in [nadia, claire, paul] {
                #expect(try await browser.post(approval, ["version": "1"]).status == 303)
            }
            let approved = try await town.hugo.get(town.link(.contract, "objet"))
            let approver = try #require(
                try await town.cycle().contract.current(.object)?.approvals.first?.record.actor
            )
            let organisation = try #require(approver.organisation)
            let kept = try await town.store.load(Organisation.self, organisation)?.state
            let title = try #require(approver.mandate.flatMap { kept?.mandates[$0] }?.title)
            #expect(approved.shows(title) && approved.shows("peut "))
            let cycle = try await town.cycle()
            #expect(cycle.contract.agreed(.object, among: CycleScene.partners)?.number == 1)
            try await town.done(.contract, "objet/version", by: claire, ["text": "Lire au jardin.", "version": "1"])
            let page = try await nadia.get(town.link(.contract, "objet"))
            #expect(page.shows("Lire au jardin.") && page.shows("Lire ensemble") && page.leftUnsaid == [])
        }
    }

    @Test("the name of all is approved beside what each one keeps", .requirement("S-043"))
    func name() async throws {
        try await Town.agreed { town in
            let nadia = try await town.nadia
            try await town.act(
                .contract,
                "nom/version",
                by: nadia,
                ["name": "Lire dehors", "text": "Un banc rouge", "version": "0"],
                refusing: ["text": "Un banc rouge", "version": "0"],
                at: "name"
            )
            let approval = town.link(.contract, "nom/accord")
            #expect(try await nadia.get(approval).hidden("version") == "1")
            let unmandated = try await town.hugo.get(approval)
            #expect(unmandated.shows("Voir les personnes et les mandats") && unmandated.hidden("version") == nil)
            #expect(try await nadia.post(approval, ["version": "7"]).status == 409)
            for browser in [nadia, try await town.claire, try await town.paul] {
                #expect(try await browser.post(approval, ["version": "1"]).status == 303)
            }
            #expect(try await nadia.get(town.link(.contract)).shows("Attention à la fusion"))
            #expect(try await nadia.get(town.link(.contract, "nom")).shows("Un banc rouge"))
        }
    }

    @Test("an objective is set, measured, rated, said otherwise and dropped", .requirement("S-033", "S-122"))
    func objectives() async throws {
        try await Town.agreed { town in
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            try await town.act(
                .contract,
                "objectifs/nouveau",
                by: nadia,
                objective,
                refusing: objective.with("text", ""),
                at: "text"
            )
            let sign: Form = ["measure": "effect", "text": "Familles", "baseline": "0", "target": "20"]
            try await town.act(
                .contract,
                "objectifs/1/indicateur",
                by: claire,
                sign,
                refusing: sign.with("baseline", "peu"),
                at: "baseline"
            )
            try await town.act(
                .contract,
                "objectifs/1/avis",
                by: claire,
                ["level": "4", "wording": "1", "words": "Oui"],
                refusing: ["wording": "1"],
                at: "level"
            )
            let page = try await nadia.get(town.link(.contract, "objectifs"))
            #expect(page.shows("Il manque encore") && page.shows("en attente") && page.leftUnsaid == [])
            try await town.act(
                .contract,
                "objectifs/1/texte",
                by: nadia,
                ["text": "Que trente familles lisent."],
                refusing: ["text": "Que vingt familles lisent."],
                at: "text"
            )
            let reason: Form = ["reason": "Impossible à compter"]
            #expect(try await nadia.post(town.link(.contract, "indicateurs/1/retrait"), reason).status == 403)
            try await town.act(.contract, "indicateurs/1/retrait", by: claire, reason, refusing: [:], at: "reason")
            try await town.act(.contract, "objectifs/1/retrait", by: nadia, reason, refusing: [:], at: "reason")
            #expect(try await town.cycle().contract.objectives.isEmpty)
        }
    }

    @Test("an effect is aimed outside the institutions", .requirement("S-049"))
    func effects() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            try await town.act(
                .contract,
                "effets/nouveau",
                by: claire,
                ["place": "outside", "text": "On lit sur les bancs.", "baseline": "Personne"],
                refusing: ["text": "On lit sur les bancs."],
                at: "place"
            )
            #expect(try await claire.get(town.link(.contract, "objectifs")).shows("On lit sur les bancs."))
            try await town.act(
                .contract,
                "effets/1/retrait",
                by: claire,
                ["reason": "Trop vague"],
                refusing: [:],
                at: "reason"
            )
        }
    }

    @Test("what each keeps and brings carries its name", .requirement("S-040", "S-041", "S-100"))
    func pledges() async throws {
        try await Town.agreed { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            try await town.act(
                .contract,
                "apports/garder",
                by: claire,
                ["keeps": "Le choix des livres", "missions": "Faire lire"],
                refusing: ["missions": "Faire lire"],
                at: "keeps"
            )
            try await town.act(
                .contract,
                "apports/nouveau",
                by: paul,
                ["kind": "money", "text": "Subvention", "amount": "1 200,50"],
                refusing: ["kind": "money", "text": "Subvention", "amount": "beaucoup"],
                at: "amount"
            )
            try await town.act(
                .contract,
                "apports/nouveau",
                by: claire,
                ["kind": "hours", "text": "Trois lectrices", "hoursBefore": "10", "hoursDuring": "30"],
                refusing: ["kind": "hours", "text": "Trois lectrices"],
                at: "hoursBefore"
            )
            let page = try await paul.get(town.link(.contract, "apports"))
            #expect(page.shows("Le choix des livres") && page.shows("1\u{202F}200,50\u{202F}€"))
            #expect(page.shows("25\u{202F}%") && page.leftUnsaid == [])
            let reason: Form = ["reason": "Budget non voté"]
            #expect(try await claire.post(town.link(.contract, "apports/1/retrait"), reason).status == 403)
            try await town.act(.contract, "apports/1/retrait", by: paul, reason, refusing: [:], at: "reason")
        }
    }

    @Test("reasons are chosen from four viewpoints, or said to be none", .requirement("S-141"))
    func reasons() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            let chosen: Form = [
                "publics": "WP4", "professionals": "WF1", "action": "WA1", "institution": "aucune",
                "qualities": "rooted", "words": "Lire à plus de monde",
            ]
            try await town.act(
                .contract,
                "raisons/choix",
                by: claire,
                chosen,
                refusing: chosen.with("action", "aucun"),
                at: "action"
            )
            let page = try await town.paul.get(town.link(.contract, "raisons"))
            #expect(page.shows("Lire à plus de monde") && page.shows("mieux ancrée") && page.leftUnsaid == [])
            #expect(try await claire.get(town.link(.contract, "raisons/choix")).text.contains("value=\"WP4\" checked"))
        }
    }

    @Test("the pages are complete in English, and absent for a stranger")
    func everywhere() async throws {
        try await Town.agreed { town in
            try await town.done(.contract, "objectifs/nouveau", by: town.nadia, objective)
            for path in ["", "objet", "nom", "objectifs", "apports", "raisons"] {
                let page = try await town.claire.reading("en").get(town.link(.contract, path))
                #expect(page.status == 200 && page.leftUnsaid == [], "\(path)")
                #expect(try await town.sofia.get(town.link(.contract, path)).status == 404)
            }
            #expect(try await town.claire.get(town.link(.contract, "objectifs/9/avis")).status == 404)
            let post = try await town.sofia.post(town.link(.contract, "objectifs/nouveau"), objective)
            #expect(post.status == 404)
        }
    }
}
