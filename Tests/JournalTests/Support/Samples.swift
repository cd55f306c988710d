import Cooperation
import Journal
import TestSupport

extension Store {
    /// Writes the personas' world and one event of every kind.
    func writeSamples() async throws {
        try await Personas.settle(in: self)
        try await perform { unit in
            try unit.append(Organisation.self, Personas.acacias, EventSamples.organisation, by: .operator)
            try unit.append(Service.self, ServiceID("persona--accueil"), EventSamples.service, by: .operator)
            try unit.append(Partnership.self, PartnershipID("paper-1"), EventSamples.partnership, by: .operator)
        }
    }

    /// All rows of the tables, as texts in a fixed order.
    func dump(_ tables: [String]) async throws -> [String: [String]] {
        try await read { connection in
            var dump: [String: [String]] = [:]
            for table in tables {
                dump[table] = try connection.rows("SELECT * FROM \(.raw(table))").map { row in
                    zip(row.columns.names, row.values).map { "\($0)=\($1)" }.joined(separator: " ")
                }.sorted()
            }
            return dump
        }
    }
}
