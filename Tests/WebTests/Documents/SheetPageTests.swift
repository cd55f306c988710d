import Cooperation
import Exchange
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Fiches and assessments: a page, and copies that say the same", .sandbox)
struct SheetPageTests {
    private static let fiches = [
        Link.realisation(PaperStory.id, .project), Link.action(PaperStory.id, 1, "fiche"),
        Link.evaluation(PaperStory.id, .joint, "document"),
        Link.evaluation(PaperStory.id, .returns, Personas.lire.rawValue),
    ]

    private static func copy(_ page: Link, _ format: PaperFormat) -> Link {
        Link("\(page.path)/copie.\(format.rawValue)")
    }

    private static func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.prepare()
            try scene.frame(CycleScene.rules { $0.articles[.credits] = "Les noms ensemble, à la même taille." })
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.realisation.plan(PlannedAction(title: "Lectures", content: "Avec Ville de Lormont."), at: $1)
            }
            try scene.play(in: \.budget, as: Personas.lormont) {
                let line = BudgetLine(
                    number: 0,
                    account: "74.5",
                    label: "Subvention",
                    owner: .partner(Personas.lormont),
                    cents: 120_050
                )
                return try $0.budget.add(line, at: $1)
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("the fiche projet has its sections and the rule on credits", .requirement("S-048", "S-116"))
    func project() async throws {
        try await Self.open { town in
            let page = try await town.claire.get(Self.fiches[0])
            for words in [
                "Objet commun", "Besoins et diagnostic croisé", "Les enfants de la tour 3", "Des objectifs aux signes",
                "Pilotage", "Budget non équilibré", "1\u{202F}200,50", "Risques", "Pourquoi coopérer",
                "Les noms ensemble, à la même taille.", "Ce qui n’est pas encore écrit",
            ] {
                #expect(page.shows(words), "\(words)")
            }
            #expect(page.text.contains("href=\"\(Self.copy(Self.fiches[0], .pdf).path)\""))
        }
    }

    @Test("the fiche action says who funds, and marks whom it names", .requirement("S-048", "I-03"))
    func action() async throws {
        try await Self.open { town in
            let page = try await town.nadia.get(Self.fiches[1])
            #expect(page.shows("Publics, lieu, période, moyens") && page.shows("Subvention"))
            #expect(page.shows("acceptée"))
            #expect(try await town.nadia.get(.action(PaperStory.id, 9, "fiche")).status == 404)
            #expect(try await town.nadia.get(Self.copy(.action(PaperStory.id, 9, "fiche"), .pdf)).status == 404)
        }
    }

    @Test(
        "each document leaves in each form",
        .enabled("needs pdftotext, pandoc and weasyprint") {
            for tool in Tool.allCases where await !tool.isInstalled { return false }
            return true
        },
        .requirement("S-048", "S-055"),
        arguments: SheetPrinter.formats
    )
    func copies(_ format: PaperFormat) async throws {
        try await Self.open { town in
            let claire = try await town.claire
            for page in Self.fiches {
                let copy = try await claire.get(Self.copy(page, format))
                #expect(copy.status == 200, "\(page.path)")
                #expect(copy.headers[.contentType] == format.mediaType)
                let name = copy.headers[.contentDisposition] ?? ""
                #expect(name.hasPrefix("attachment") && name.contains(".\(format.rawValue)"), "\(name)")
            }
        }
    }

    @Test("no copy leaves before those it names are told, when a message reaches them", .requirement("S-101"))
    func untold() async throws {
        try await Self.open { town in
            try await town.nameEstey()
            let isOwed = try await town.store.perform { unit in
                let paper = try #require(try unit.load(Partnership.self, PaperStory.id))
                return try unit.owesNotice(in: paper, by: Personas.speaker(for: Personas.lire))
            }
            #expect(isOwed, "so is it when the copy is noted")
            let claire = try await town.claire
            for page in Self.fiches {
                let refused = try await claire.get(Self.copy(page, .pdf))
                #expect(refused.status == 409 && refused.text.contains(Link.paperNotices(PaperStory.id).path))
                #expect(try await claire.get(page).status == 200, "\(page.path)")
            }
        }
    }

    @Test("anonymous, stranger, wrong method, somebody who is no partner")
    func closed() async throws {
        try await Self.open { town in
            let (visitor, sofia, claire) = (town.visitor, try await town.sofia, try await town.claire)
            let links = Self.fiches + Self.fiches.flatMap { page in SheetPrinter.formats.map { Self.copy(page, $0) } }
            for link in links {
                #expect(try await visitor.get(link).status == 303, "\(link.path)")
                #expect(try await sofia.get(link).status == 404, "\(link.path)")
                #expect(try await claire.send(.delete, link).status == 405, "\(link.path)")
            }
            let stranger = Link.evaluation(PaperStory.id, .returns, Personas.estey.rawValue)
            #expect(try await claire.get(Self.copy(stranger, .pdf)).status == 404)
        }
    }

    @Test("the joint assessment gathers each one's words, dissent included", .requirement("S-055", "I-15"))
    func assessment() async throws {
        try await Town.assessing { town in
            try await town.assess()
            let joint = Link.evaluation(PaperStory.id, .joint)
            _ = try await town.claire.post(joint, ["text": "Nous avons lu.", "seen": "0"])
            let word: Form = ["agrees": "non", "dissent": "Trop peu.", "assessment": "1"]
            _ = try await town.paul.post(Link("\(joint.path)/accord"), word)
            let page = try await town.nadia.get(Self.fiches[2])
            for words in ["Il a plu.", "Des familles sont venues.", "Nous avons lu.", "Trop peu.", "Ville de Lormont"] {
                #expect(page.shows(words), "\(words)")
            }
            #expect(try await town.nadia.get(joint).text.contains("href=\"\(Self.fiches[2].path)\""))
        }
    }

    @Test("the same pages in English say nothing in French")
    func english() async throws {
        try await Self.open { town in
            let claire = try await town.claire
            _ = try await claire.post(.language, ["langue": "en", "suite": "/accueil"])
            for link in Self.fiches + [.cycleTakeaway(PaperStory.id)] {
                let page = try await claire.get(link)
                #expect(!page.text.contains("sheet.") && !page.text.contains("takeaway."), "\(link.path)")
                #expect(!page.shows("Structure") && !page.shows("pas encore"), "\(link.path)")
            }
        }
    }
}
