import Cooperation

/// The fixed words of a printed sheet.
enum SheetWord: String, CaseIterable, PrintNamed {
    case written, partnersExplained, nobody, othersExplained

    var printKey: String { "sheet.\(rawValue)" }
}

extension PrintedSheet.Kind: PrintNamed { var printKey: String { "sheet.kind.\(rawValue)" } }

extension PrintWords {
    func callAsFunction(_ word: SheetWord, _ arguments: [String: String] = [:]) -> String {
        sentence(word.printKey, arguments)
    }
}
