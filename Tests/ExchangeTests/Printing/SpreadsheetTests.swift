import Cooperation
import Exchange
import Foundation
import TestSupport
import Testing

@Suite struct SpreadsheetTests {
    private func lines(_ sheet: PrintedPaper) async throws -> [String] {
        let file = try await PaperPrinter(try PrintedSheets.words()).print(sheet, as: .csv)
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        return String(decoding: file.bytes.dropFirst(3), as: UTF8.self).split(separator: "\r\n").map(String.init)
    }

    @Test(.requirement("I-03"))
    func givesARowToEachOrganisationWithItsMark() async throws {
        let lines = try await lines(PrintedSheets.sheet())
        #expect(lines.count == 5)
        #expect(lines[0].hasPrefix("organisation_id;organisation;mark;mark_label;is_partner"))
        #expect(
            lines[2].contains("musee;ASBL Musée de la Grande Ardenne;accepted;acceptée;1;2026-11-20;1;directrice;sign")
        )
        #expect(lines[2].contains("\"places,skills\";4;20;2;1200.50;"))
        #expect(lines[3].contains("choeur;Chœur d'Arlon;contested;contestée;0;;;"))
    }

    @Test(arguments: ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1"])
    func letsNoCellCompute(name: String) async throws {
        var sheet = try PrintedSheets.sheet()
        sheet.organisations = [PrintedOrganisation(id: OrganisationID("x"), name: name, mark: .approached)]
        #expect(try await lines(sheet)[1].hasPrefix("x;'\(name);approached"))
    }

    @Test func quotesWhatWouldBreakARow() async throws {
        var sheet = try PrintedSheets.sheet()
        sheet.organisations = [
            PrintedOrganisation(id: OrganisationID("x"), name: "Le \"Lien\"; l'autre", mark: .approached)
        ]
        #expect(try await lines(sheet)[1].hasPrefix("x;\"Le \"\"Lien\"\"; l'autre\";approached"))
    }
}
