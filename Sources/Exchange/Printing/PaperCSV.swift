import Cooperation

/// One row for each organisation named, for a spreadsheet.
struct PaperCSV {
    private let printed: PrintedPaper
    private let words: PrintWords

    init(_ printed: PrintedPaper, _ words: PrintWords) {
        self.printed = printed
        self.words = words
    }

    /// UTF-8 with its mark, semicolons, as spreadsheets in French expect.
    var bytes: [UInt8] {
        let rows = [Self.columns] + printed.organisations.map(row)
        let lines = rows.map { $0.map(Self.cell).joined(separator: ";") + "\r\n" }
        return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
    }

    private static let columns = [
        "organisation_id", "organisation", "mark", "mark_label", "is_partner", "accepted_on", "accepted_version",
        "function", "mandate_scope", "mandate_from", "mandate_until", "mission", "brings", "hours_before",
        "hours_during", "hours_after", "amount_euros", "statement", "paper", "version", "hash", "verification",
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
        let paper = [
            organisation.statement ?? "", printed.paper.title, text(printed.version?.number),
            printed.version?.hash.hexadecimal ?? "", printed.verification.address,
        ]
        return about + accepted + amounts + paper
    }

    private func text(_ value: (some CustomStringConvertible)?) -> String { value.map(\.description) ?? "" }

    private func amount(_ cents: Int?) -> String {
        cents.map { "\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)" } ?? ""
    }

    /// Quoted when needed; a cell that a spreadsheet would compute begins with an apostrophe.
    static func cell(_ text: String) -> String {
        let computes = text.first.map { "=+-@\t\r\n".contains($0) } ?? false
        let safe = computes ? "'" + text : text
        guard safe.contains(where: { ";\",\n\r".contains($0) }) else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }
}
