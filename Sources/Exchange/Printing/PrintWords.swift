package import Cooperation

/// The words of a printed paper in the reader's language, given by whoever has the catalogues.
package struct PrintWords: Sendable {
    /// BCP 47: `fr`, `en`.
    package let language: String
    /// The sentence of a key under `print.`, its arguments filled in.
    package let sentence: @Sendable (_ key: String, _ arguments: [String: String]) -> String
    /// A day as people write it.
    package let day: @Sendable (Day) -> String

    package init(
        language: String,
        sentence: @escaping @Sendable (_ key: String, _ arguments: [String: String]) -> String,
        day: @escaping @Sendable (Day) -> String
    ) {
        self.language = language
        self.sentence = sentence
        self.day = day
    }

    func callAsFunction(_ word: PrintWord, _ arguments: [String: String] = [:]) -> String {
        sentence(word.rawValue, arguments)
    }

    func callAsFunction(_ addition: ProvenAddition) -> String {
        sentence(addition.printKey, ["by": addition.by])
    }

    func callAsFunction(_ value: some PrintNamed) -> String { sentence(value.printKey, [:]) }

    /// Every key that a printed paper may ask for; the catalogues are checked against it.
    package static let keys: [String] =
        PrintWord.allCases.map(\.rawValue) + PaperKind.allCases.map(\.printKey) + PaperSection.allCases.map(\.printKey)
        + ConsentMark.allCases.map(\.printKey) + PartnershipStanding.allCases.map(\.printKey)
        + DesignStage.allCases.map(\.printKey) + MandateScope.allCases.map(\.printKey)
        + Contribution.allCases.map(\.printKey) + ConventionWord.allCases.map(\.printKey)
        + ConventionModel.allCases.map(\.printKey) + ProvenAddition.printKeys
        + SheetWord.allCases.map(\.printKey) + PrintedSheet.Kind.allCases.map(\.printKey)
}

/// The fixed words of a printed paper.
enum PrintWord: String, CaseIterable {
    case version, draft, published, page
    case period, from, until, decidedBy, stillOpen, designStage, hours, hoursDetail, replyBy, notice, noticeDays
    case partners, noPartners, partnersExplained, others, othersExplained, organisation, state
    case acceptedVersion, mandate, mandateUntil, mandateOpen, mission, missionUndefined, contributions
    case reservation, statement, verify, verifyExplained, code, fingerprint, credits
}

/// A domain value with a word of its own.
protocol PrintNamed {
    var printKey: String { get }
}

extension PaperKind: PrintNamed { var printKey: String { "kind.\(rawValue)" } }
extension PaperSection: PrintNamed { var printKey: String { "section.\(rawValue)" } }
extension ConsentMark: PrintNamed { var printKey: String { "mark.\(rawValue)" } }
extension PartnershipStanding: PrintNamed { var printKey: String { "standing.\(rawValue)" } }
extension DesignStage: PrintNamed { var printKey: String { "stage.\(rawValue)" } }
extension MandateScope: PrintNamed { var printKey: String { "scope.\(rawValue)" } }
extension Contribution: PrintNamed { var printKey: String { "brings.\(rawValue)" } }
