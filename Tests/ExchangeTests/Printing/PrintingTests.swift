import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite struct PrintingTests {
    let sheet: PrintedPaper
    let printer: PaperPrinter

    init() throws {
        sheet = try PrintedSheets.sheet()
        printer = PaperPrinter(try PrintedSheets.words())
    }

    /// The part of the page from one heading to the next.
    private func part(_ heading: String) throws -> Substring {
        let html = printer.html(sheet)
        let start = try #require(html.range(of: "<h2>\(heading)</h2>"))
        let rest = html[start.upperBound...]
        return rest[..<(rest.range(of: "</section>")?.lowerBound ?? rest.endIndex)]
    }

    @Test(.requirement("I-03", "S-101"))
    func callsPartnersOnlyThoseWhoAccepted() throws {
        let partners = try part("Partenaires")
        #expect(partners.contains("Ville de Habay"))
        #expect(partners.contains("● acceptée"))
        #expect(!partners.contains("Chœur"))
        #expect(!partners.contains("Bibliothèque"))
        let others = try part("Structures citées, non partenaires")
        #expect(others.contains("▲ contestée"))
        #expect(others.contains("◇ pressentie"))
    }

    @Test(.requirement("S-116", "I-03"))
    func creditsTogetherThoseWhoAcceptedAndNobodyElse() throws {
        let html = printer.html(sheet)
        let start = try #require(html.range(of: "class=\"credits\""))
        let credits = html[start.upperBound...].prefix(300)
        #expect(credits.contains("<li>ASBL Musée de la Grande Ardenne</li><li>Ville de Habay</li>"))
        #expect(!credits.contains("Chœur"))
    }

    @Test(.requirement("I-03"))
    func marksNamesInTheAuthorsOwnWords() throws {
        let text = try part("Coopérations envisagées")
        #expect(text.contains("Chœur d’Arlon\u{A0}<span class=\"mark\">[contestée]</span>"))
        #expect(text.contains("Musée de la Grande Ardenne\u{A0}<span class=\"mark\">[acceptée]</span>"))
        #expect(text.contains("Bibliothèque communale\u{A0}<span class=\"mark\">[pressentie]</span>"))
    }

    @Test(.requirement("I-15"))
    func printsReservationsAndStatementsBesideTheName() throws {
        #expect(try part("Partenaires").contains("Sous réserve de l'accord de nos assurances."))
        #expect(try part("Structures citées, non partenaires").contains("Personne ne nous a consultés."))
    }

    @Test(.requirement("S-099"))
    func saysThatAMissionIsUndefined() throws {
        #expect(try part("Partenaires").contains("Mission non définie"))
    }

    @Test(.requirement("S-102"))
    func saysWhoDecidedWhatIsOpenAndHowMuchTimeIsAsked() {
        let html = printer.html(sheet)
        for said in ["Le collège communal", "Les dates des visites", "en cours de conception", "48 heures"] {
            #expect(html.contains(said))
        }
    }

    @Test func neverPrintsWhatSomebodyWroteAsCode() {
        let html = printer.html(sheet)
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;script&gt;"))
    }

    @Test func hasAWordForEverything() {
        #expect(!printer.html(sheet).contains("‹"))
        for key in PrintWords.keys {
            #expect((try? PrintedSheets.words())?.sentence(key, [:]).hasPrefix("‹") == false, "\(key)")
        }
    }

    @Test(.withTools, .requirement("I-03", "I-15"), arguments: [PaperFormat.pdf, .odt, .docx])
    func saysTheSameInEveryFormat(format: PaperFormat) async throws {
        let file = try await printer.print(sheet, as: format)
        let read = try await DocumentReader().read(file.bytes, fileName: file.name)
        let text = read.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for said in [
            "Chœur d’Arlon [contestée]", "Personne ne nous a consultés.", "Mission non définie",
            "maillage.example/v/23456789AB", "23456 789AB",
        ] {
            #expect(text.contains(said), "\(said) in \(text)")
        }
        #expect(file.name == "un-parcours-culturel-pour-les-classes-de-habay-v2.\(format.rawValue)")
    }
}

extension Trait where Self == ConditionTrait {
    /// A test that runs poppler, pandoc and WeasyPrint.
    static var withTools: ConditionTrait {
        .enabled("needs pdftotext, pandoc and weasyprint") {
            for tool in Tool.allCases where await !tool.isInstalled { return false }
            return true
        }
    }
}
