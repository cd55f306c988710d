import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite("Documents that write themselves, on paper")
struct SheetPrintingTests {
    private static let names = [
        Personas.lire: "Lire ensemble", Personas.acacias: "Les Acacias", Personas.lormont: "Ville de Lormont",
    ]

    /// Les Acacias and Lire ensemble are partners in a frame; the town contests.
    private static func contested() throws -> CycleScene {
        var story = try PaperStory.agreed()
        try story.answer(Personas.lormont, .contest)
        var scene = try CycleScene(of: story)
        let rules = CycleScene.rules { $0.articles[.credits] = "Les noms ensemble, jamais la Ville de Lormont seule." }
        try scene.play(in: \.frame, as: Personas.acacias) { try $0.frame.propose(rules, basedOn: 0, at: $1) }
        for partner in [Personas.acacias, Personas.lire] {
            try scene.play(in: \.frame, as: partner) { try $0.frame.approve(1, in: $0, at: $1) }
        }
        return scene
    }

    private static func printed(_ scene: CycleScene) throws -> PrintedSheet {
        let sections = [
            PrintedSection(
                "Contenu",
                [.text("Lire avec la Ville de Lormont.\n\n- un banc"), .list(["Lire ensemble lit"])]
            ),
            PrintedSection("Partenaires", [.table(["Structure", "Part"], [["Ville de Lormont", "prête <i>"]])]),
            PrintedSection(
                "Où en est-on",
                [.said("Douze enfants.", by: "Les Acacias, le 3 mars"), .facts([.init("Lieu", "Parc\nHall")])]
            ),
        ]
        return try #require(
            PrintedSheet(
                .action,
                "Lectures du mercredi",
                to: "À l’attention du bureau",
                of: scene.cycle,
                sections,
                cast: PaperCast(names: names),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.day,
                day: { _ in scene.day }
            )
        )
    }

    private static func credits(_ html: String) throws -> Substring {
        let start = try #require(html.range(of: "class=\"credits\""))
        let rest = html[start.upperBound...]
        return rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)]
    }

    @Test("organisations carry their mark in every text; one that contests is nobody's partner", .requirement("I-03"))
    func marks() throws {
        let html = SheetPrinter(try PrintedSheets.words()).html(try Self.printed(try Self.contested()))
        let marked = "Ville de Lormont\u{A0}<span class=\"mark\">[contestée]</span>"
        #expect(html.components(separatedBy: marked).count == 4, "in the text, the table and the rule")
        #expect(html.contains("Lire ensemble\u{A0}<span class=\"mark\">[acceptée]</span>"))
        #expect(html.contains("▲ contestée"))
        #expect(html.contains("À l’attention du bureau") && html.contains("Parc<br>Hall"))
        #expect(html.contains("prête &lt;i&gt;") && !html.contains("‹"))
    }

    @Test("partners are credited together under the frame's rule, and nobody else", .requirement("S-116", "I-03"))
    func credits() throws {
        let scene = try Self.contested()
        let sheet = SheetPrinter(try PrintedSheets.words()).html(try Self.printed(scene))
        let paper = try #require(
            PrintedPaper(
                of: scene.cycle,
                cast: PaperCast(names: Self.names),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.day,
                day: { _ in scene.day }
            )
        )
        for html in [sheet, PaperPrinter(try PrintedSheets.words()).html(paper)] {
            let block = try Self.credits(html)
            #expect(block.contains("<ul><li>Les Acacias</li><li>Lire ensemble</li></ul>"))
            #expect(block.contains("Les noms ensemble"))
            #expect(!block.contains("<li>Ville de Lormont"))
        }
    }

    @Test("an organisation that was only approached is credited nowhere", .requirement("S-116", "I-03"))
    func approached() throws {
        let scene = try CycleScene(of: try PaperStory.agreed())
        let block = try Self.credits(SheetPrinter(try PrintedSheets.words()).html(try Self.printed(scene)))
        #expect(!block.contains("Lormont"))
        let lonely = try CycleScene(of: try PaperStory.told())
        let html = SheetPrinter(try PrintedSheets.words()).html(try Self.printed(lonely))
        #expect(!html.contains("class=\"credits\""), "there is nobody to name together")
    }

    @Test("whoever signed is engaged; a party that left is credited no more", .requirement("I-03", "S-116"))
    func engaged() throws {
        var scene = try ConventionScene.signed()
        let html = SheetPrinter(try PrintedSheets.words()).html(try Self.printed(scene.cycle))
        #expect(html.components(separatedBy: "■ engagée").count == 4)
        try scene.leave(Personas.lormont)
        let printed = try #require(
            PrintedConvention(
                of: scene.cycle.cycle,
                round: scene.convention.rounds.last,
                cast: PaperCast(names: Self.names),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.cycle.day
            )
        )
        let block = try Self.credits(ConventionPrinter(try PrintedSheets.words()).html(printed))
        #expect(block.contains("<li>Les Acacias</li><li>Lire ensemble</li></ul>"))
    }

    @Test("every format says the same", .withTools, .requirement("I-03"), arguments: SheetPrinter.formats)
    func formats(_ format: PaperFormat) async throws {
        let printer = SheetPrinter(try PrintedSheets.words())
        let file = try await printer.print(try Self.printed(try Self.contested()), as: format)
        #expect(file.name == "fiche-action-lectures-du-mercredi.\(format.rawValue)")
        let read = try await DocumentReader().read(file.bytes, fileName: file.name)
        let text = read.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for said in [
            "Lire avec la Ville de Lormont [contestée]", "Douze enfants.", "Structures citées, non partenaires",
            "À citer ensemble", "Les noms ensemble", "maillage.example/v/RTDK-2345-VS",
        ] {
            #expect(text.contains(said), "\(said) in \(text)")
        }
    }
}

extension ConventionScene {
    /// A partner withdraws from the paper, and its notice has passed.
    fileprivate mutating func leave(_ organisation: OrganisationID) throws {
        try tell { try $0.withdraw(organisation) }
        pass(days: 60)
    }
}
