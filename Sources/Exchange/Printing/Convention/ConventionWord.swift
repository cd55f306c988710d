import Cooperation

/// The fixed words of a printed convention.
enum ConventionWord: String, CaseIterable, PrintNamed {
    case closed, working, inForce, inForceRemaining, beingSigned, unsigned
    case article, binds, bindsAll, marker, end, noticeAgreed, noNotice
    case parties, party, signatures, signaturesExplained, signedOn, function, notSigned, left
    case named, namedExplained, annexes, annexesExplained

    var printKey: String { "convention.\(rawValue)" }
}

extension ConventionModel: PrintNamed { var printKey: String { "convention.model.\(rawValue)" } }

extension PrintWords {
    func callAsFunction(_ word: ConventionWord, _ arguments: [String: String] = [:]) -> String {
        sentence(word.printKey, arguments)
    }
}
