import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// What goes wrong between partners who mean well: each thing gets a sentence and a way on, and loses nothing.
@Suite("What bad input gets", .sandbox)
struct BadInputTests {
    private static func cycle(_ part: CyclePart, _ more: String) -> Link {
        Link("\(Link.cycle(PaperStory.id, part).path)/\(more)")
    }

    private static func convention(_ more: String) -> Link { cycle(.convention, more) }

    @Test(
        "a reason and \"no reason\" at once: the viewpoint is named, what was ticked and written stays",
        .requirement("S-141")
    )
    func contradiction() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            let link = Self.cycle(.contract, "raisons/choix")
            let typed = Form([
                ("publics", "WP4"), ("publics", "aucune"), ("professionals", "aucune"), ("action", "WA3"),
                ("institution", "aucune"), ("words", "Lire à plus de monde"),
            ])
            let answer = try await claire.post(link, typed)
            #expect(answer.status == 422 && answer.refuses("publics"))
            #expect(answer.shows("Lire à plus de monde"))
            #expect(answer.text.contains("value=\"WA3\" checked"))
            #expect(try await town.cycle().contract.reasonChoices.isEmpty)
        }
    }

    @Test("a clause goes while another amends it: the text stays, and may become a clause of its own")
    func goneClause() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let (nadia, claire) = (try await town.nadia, try await town.claire)
            let typed: Form = [
                "heading": "Notre objet", "text": "Lire, et chanter & danser.", "version": "1",
                "reason": "Pour les petits",
            ]
            #expect(try await claire.get(Self.convention("articles/1")).status == 200)
            let gone = try await nadia.post(Self.convention("articles/1/suppression"), ["version": "1"])
            #expect(gone.status == 303)
            let late = try await claire.post(Self.convention("articles/1"), typed)
            #expect(late.status == 409)
            #expect(late.shows("Cet article a été retiré du texte."))
            #expect(late.shows("Lire, et chanter & danser."))
            #expect(late.text.contains("action=\"\(Self.convention("articles/nouveau").path)\""))
            let again = try await claire.post(Self.convention("articles/nouveau"), typed)
            #expect(again.status == 303)
            #expect(
                try await ClauseWritingTests.convention(town).clauses.last?.text.text == "Lire, et chanter & danser."
            )
        }
    }

    @Test(
        "a signature while somebody amends: it waits, says for what, and the signer's mandate is kept for later",
        .requirement("I-04")
    )
    func amendedMeanwhile() async throws {
        try await Town.open { town in
            try await ConventionScene.closed().write(in: town.store)
            let claire = try await town.claire
            let page = try await claire.get(Self.convention("signature"))
            let (round, hash) = (try #require(page.hidden("round")), try #require(page.hidden("hash")))
            let amended: Form = ["heading": "Notre objet", "text": "Lire, dehors.", "version": "1"]
            #expect(try await town.paul.post(Self.convention("articles/1"), amended).status == 303)
            let late = try await claire.post(
                Self.convention("signature"),
                ["round": round, "hash": hash, "read": "oui"]
            )
            #expect(late.status == 409)
            #expect(late.text.contains(Self.convention("amendements/1").path), "the way on")
            #expect(try await ClauseWritingTests.convention(town).openRound?.signatures.isEmpty ?? true)
        }
    }

    @Test(
        "a partner leaves in the middle of a vote: its voice stays readable and falls, the quorum follows",
        .requirement("I-06", "I-08", "I-15")
    )
    func leavesVote() async throws {
        var scene = try CycleScene(PaperStory.paper { $0.noticeDays = 0 })
        try scene.ask(scene.question(.vote))
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            let (nadia, claire, paul) = (try await town.nadia, try await town.claire, try await town.paul)
            let decision = Link.decision(PaperStory.id, 1)
            let no: Form = ["choice": "no", "words": "Le samedi, nous nous reposons.", "seen": "0"]
            #expect(try await claire.post(Self.cycle(.decisions, "1/voix"), no).status == 303)
            let seen = try await town.paper().participations[Personas.lire]?.acts.count ?? 0
            #expect(try await claire.post(.withdrawal(PaperStory.id), ["seen": String(seen)]).status == 303)
            let left = try await nadia.get(decision)
            #expect(left.shows("Cette voix ne compte plus\u{00A0}: la structure a quitté le partenariat."))
            #expect(left.shows("Le samedi, nous nous reposons."))
            #expect(left.shows("0 voix sur 2\u{202F}; il en faut 2."))
            #expect(try await nadia.get(.cycle(PaperStory.id)).shows("À reprendre"))
            let again = try await claire.post(Self.cycle(.decisions, "1/voix"), no.with("seen", "1"))
            #expect([403, 409].contains(again.status))
            for partner in [nadia, paul] {
                let yes: Form = ["choice": "yes", "seen": "0"]
                #expect(try await partner.post(Self.cycle(.decisions, "1/voix"), yes).status == 303)
            }
            #expect(try await paul.post(Self.cycle(.decisions, "1/cloture")).status == 303)
            #expect(try await paul.get(decision).shows("Le samedi, nous nous reposons."))
            #expect(try await town.cycle().decisions[1]?.outcome == .adopted)
        }
    }

    @Test("dates in the wrong order are told at the second one, and both stay")
    func invertedDates() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            let action: Form = ["title": "Lectures", "start": "2027-02-01", "end": "2027-01-01"]
            let answer = try await claire.post(.realisation(PaperStory.id, .actions, "nouvelle"), action)
            #expect(answer.status == 422 && answer.refuses("end"))
            #expect(answer.shows("2027-02-01") && answer.shows("2027-01-01") && answer.shows("Lectures"))
            let mandate: Form = [
                "personne": Personas.claire.rawValue, "title": "Trésorière", "scope": "decide", "area": "autonomous",
                "from": "2027-02-01", "until": "2027-01-01",
            ]
            let term = try await claire.post(.mandates(Personas.lire), mandate)
            #expect(term.status == 422 && term.refuses("until"))
            #expect(term.shows("2027-02-01") && term.shows("Trésorière"))
            let paper = try await claire.get(.paperWriting(PaperStory.id))
            let typed: Form = [
                "basis": try #require(paper.hidden("basis")), "version": try #require(paper.hidden("version")),
                "title": "Lire au pied des tours et ailleurs", "noticeDays": "15", "start": "2027-02-01",
                "end": "2027-01-01",
            ]
            let written = try await claire.post(.paperWriting(PaperStory.id), typed)
            #expect(written.status == 422 && written.refuses("end"))
            #expect(written.shows("2027-02-01") && written.shows("2027-01-01"))
            #expect(written.shows("Lire au pied des tours et ailleurs"))
        }
    }

    static let typedAmounts: [(typed: String, cents: Int?)] = [
        ("1e99", nil), ("-5", nil), ("12,345,678.901", nil), ("99999999999999999999", nil), ("999999999999", nil),
        ("0x10", nil), ("١٢", nil), ("12 €", 1_200), ("1\u{2009}250,50", 125_050), ("1\u{00A0}250.5\u{202F}€", 125_050),
    ]

    @Test(
        "an amount that cannot be is told at its field; one typed with thin spaces or its sign is read",
        .requirement("S-041", "I-36"),
        arguments: typedAmounts
    )
    func typedAmount(typed: String, cents: Int?) async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            let pledge: Form = ["kind": "money", "text": "Une part du loyer & du chauffage", "amount": typed]
            let answer = try await claire.post(Self.cycle(.contract, "apports/nouveau"), pledge)
            let line: Form = ["account": "60.1", "label": "Livres & goûters", "amount": typed, "owner": "own"]
            let budget = try await claire.post(Self.cycle(.budget, "lignes"), line)
            if let cents {
                #expect(answer.status == 303 && budget.status == 303)
                let cycle = try await town.cycle()
                #expect(cycle.contract.pledges.first?.made.value.amountCents == cents)
                #expect(cycle.budget.lines[1]?.value.cents == cents)
            } else {
                #expect(answer.status == 422 && answer.refuses("amount"))
                #expect(answer.shows("Une part du loyer & du chauffage") && answer.shows(typed))
                #expect(budget.status == 422 && budget.refuses("amount"))
                #expect(budget.shows("Livres & goûters") && budget.shows(typed))
            }
        }
    }

    enum Destroyed: CaseIterable {
        case withoutMarkers, markerTwice, empty, photo, brokenArchive

        var name: String {
            switch self {
            case .withoutMarkers, .markerTwice: "convention.txt"
            case .empty, .photo, .brokenArchive: "convention.docx"
            }
        }

        var bytes: [UInt8] {
            switch self {
            case .withoutMarkers: Array("Notre objet\nLire & chanter au pied des tours.\nSe retirer\n".utf8)
            case .markerTwice: Array("Article 1\n[[1.1]]\nLire & chanter au pied des tours.\n[[1.1]]\nLire.\n".utf8)
            case .empty: []
            case .photo: [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + Array("JFIF".utf8) + (0...255).map { UInt8($0) }
            case .brokenArchive: [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0x7F, count: 200)
            }
        }
    }

    @Test(
        "a convention whose structure was destroyed changes nothing, and its text is given back",
        .requirement("S-053"),
        arguments: Destroyed.allCases
    )
    func destroyed(_ file: Destroyed) async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let before = try await ClauseWritingTests.convention(town)
            let claire = try await town.claire
            let answer = try await claire.upload(
                Self.convention("retour"),
                Upload(name: file.name, bytes: file.bytes)
            )
            #expect(answer.status == 422)
            switch file {
            case .withoutMarkers, .markerTwice:
                #expect(answer.shows("Nous ne reconnaissons plus les articles"))
                #expect(answer.shows("Lire & chanter au pied des tours."), "the whole text, to carry over")
                #expect(answer.text.contains(Self.convention("articles/3").path), "where to carry it")
            case .empty, .photo, .brokenArchive:
                #expect(answer.refuses("file"))
            }
            #expect(try await ClauseWritingTests.convention(town) == before)
        }
    }

    @Test(
        "clauses merged or in another order: what changed is shown, what is gone is named, the rest is left",
        .requirement("S-053")
    )
    func reordered() async throws {
        try await Town.open { town in
            try await ConventionScene.written().write(in: town.store)
            let before = try await ClauseWritingTests.convention(town)
            let clauses = before.clauses.map { ($0.number, $0.text) }
            // The last clause first, and the second one without its marker, run into the first.
            let text = """
                Article 1 · \(clauses[2].1.heading)
                [[3.1]]
                \(clauses[2].1.text)

                Article 2 · \(clauses[0].1.heading)
                [[1.1]]
                \(clauses[0].1.text)

                \(clauses[1].1.text)
                [[/]]
                """
            let answer = try await town.claire.upload(
                Self.convention("retour"),
                Upload(name: "convention.txt", type: "text/plain", bytes: Array(text.utf8))
            )
            #expect(answer.status == 200)
            #expect(answer.shows(clauses[1].1.heading), "the clause that is gone is named")
            #expect(answer.text.contains("name=\"number\" value=\"1\"") && !answer.text.contains("value=\"3\""))
            #expect(try await ClauseWritingTests.convention(town) == before)
        }
    }

    @Test("eighty pages pasted where a few lines are asked come back whole, with what to do")
    func eightyPages() async throws {
        try await Town.agreed { town in
            let claire = try await town.claire
            let pages = "Début. " + String(repeating: "Nous avons décidé ceci à l’été.\n", count: 6_500) + "Fin."
            let answer = try await claire.post(.evaluation(PaperStory.id, .joint), ["seen": "0", "text": pages])
            #expect([413, 422].contains(answer.status))
            #expect(answer.shows("Début. Nous avons") && answer.shows("Fin."))
            #expect(answer.text.utf8.count > 200_000)
            #expect(try await town.cycle().evaluation.joint.isEmpty)
        }
    }
}
