import Cooperation

/// One row for each organisation named, for a spreadsheet.
struct PaperCSV {
    private let printed: PrintedPaper
    private let words: PrintWords

    init(_ printed: PrintedPaper, _ words: PrintWords) {
        self.printed = printed
        self.words = words
    }

    var bytes: [UInt8] { CSVText.bytes([Self.columns] + printed.organisations.map(row)) }

    private static let columns = [
        "organisation_id", "organisation", "mark", "mark_label", "is_partner", "accepted_on", "accepted_version",
        "function", "mandate_scope", "mandate_from", "mandate_until", "mission", "brings", "hours_before",
        "hours_during", "hours_after", "amount_euros", "statement", "paper", "version", "hash", "verification",
        "added_by_hand",
    ]

    private func row(_ organisation: PrintedOrganisation) -> [String] {
        let acceptance = organisation.acceptance
        let mandate = acceptance?.mandate
        let hours = acceptance?.hours
        let about = [
            organisation.id.rawValue, organisation.name, organisation.mark.rawValue, words(organisation.mark),
            organisation.mark.isPartner ? "1" : "0",
        ]
        let accepted = [
            text(acceptance?.on), text(acceptance?.version), mandate?.function ?? "", mandate?.scope.rawValue ?? "",
            text(mandate?.from), text(mandate?.until), acceptance?.mission ?? "",
            acceptance?.brings.map(\.rawValue).joined(separator: ",") ?? "",
        ]
        let amounts = [text(hours?.before), text(hours?.during), text(hours?.after), amount(acceptance?.amountCents)]
        let added = organisation.addedByHand.map { words($0) } ?? ""
        let paper = [
            organisation.statement ?? "", printed.paper.title, text(printed.version?.number),
            printed.version?.hash.hexadecimal ?? "", printed.verification.address,
            added,
        ]
        return about + accepted + amounts + paper
    }

    private func text(_ value: (some CustomStringConvertible)?) -> String { value.map(\.description) ?? "" }

    private func amount(_ cents: Int?) -> String {
        cents.map(CSVText.amount) ?? ""
    }
}
