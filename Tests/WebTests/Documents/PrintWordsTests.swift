import Cooperation
import Exchange
import Foundation
import Testing

@testable import Web

@Suite struct PrintWordsTests {
    private func words(_ language: Language) throws -> Words {
        Words(try Catalogue(), language, zone: Zone(.gmt), now: Instant(milliseconds: 0))
    }

    @Test(arguments: Language.allCases)
    func hasAWordForEverythingThatIsPrinted(language: Language) throws {
        let print = PrintWords(try words(language))
        for key in PrintWords.keys {
            #expect(print.sentence(key, [:]) != "print.\(key)", "\(key) in \(language)")
        }
    }

    @Test(arguments: Language.allCases)
    func saysWhatToDoAboutEachRefusal(language: Language) throws {
        let words = try words(language)
        let reading: [ReadingRefusal] = [
            .unknownFormat, .tooLarge(megabytes: 20), .damaged, .noText, .encrypted, .toolMissing(.pdftotext),
            .tookTooLong,
        ]
        let printing: [PrintingRefusal] = [.toolMissing(.weasyprint), .tookTooLong, .failed]
        for sentence in reading.map({ words.refusal($0) }) + printing.map({ words.refusal($0) }) {
            #expect(!sentence.hasPrefix("refusal.") && !sentence.contains("{"), "\(sentence)")
        }
        #expect(words.refusal(ReadingRefusal.toolMissing(.pdftotext)).contains("poppler-utils"))
    }
}
