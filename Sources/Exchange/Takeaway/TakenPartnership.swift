package import Cooperation
package import Foundation

/// A whole partnership in one open file, as one of those at its table may read it (I-40).
package struct TakenPartnership: Sendable, Codable, Equatable {
    package let format: Int
    package let takenAt: ProofTime
    package let takenBy: OrganisationID
    /// The name of each organisation that the file names by its identifier.
    package let names: [String: String]
    package let paper: TakenPaper

    package init(takenAt: Instant, takenBy: OrganisationID, names: [OrganisationID: String], paper: TakenPaper) {
        format = Takeaway.currentFormat
        self.takenAt = ProofTime(takenAt)
        self.takenBy = takenBy
        self.names = Dictionary(
            names.map { ($0.key.rawValue, $0.value) },
            uniquingKeysWith: { first, _ in first }
        )
        self.paper = paper
    }

    /// The file, laid out so that a person can read it.
    package func file() throws -> Data { try TakenFile.data(self) }

    /// The name with its mark: a table may be read without the paper (I-03).
    func name(_ organisation: OrganisationID?) -> String {
        guard let organisation else { return "" }
        let name = names[organisation.rawValue] ?? organisation.rawValue
        let taken = paper.organisations.first { $0.organisation == organisation }
        return taken.map { "\(name) (\(ConsentMark($0.state).rawValue))" } ?? name
    }
}

/// What can be opened in a spreadsheet.
package enum TakenTable: String, Sendable, CaseIterable {
    case budget, actions, decisions
}

extension TakenPartnership {
    /// One table for all cycles, its columns named in English as those of the other tables.
    package func csv(_ table: TakenTable) -> [UInt8] {
        let rows: [[String]]
        switch table {
        case .budget: rows = [Self.budgetColumns] + paper.cycles.flatMap(budgetRows)
        case .actions: rows = [Self.actionColumns] + paper.cycles.flatMap(actionRows)
        case .decisions: rows = [Self.decisionColumns] + paper.cycles.flatMap(decisionRows)
        }
        return CSVText.bytes(rows)
    }
}
