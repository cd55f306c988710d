import Cooperation

/// The directory to search: names, places, words and codes of organisations and of what they offer.
struct DirectoryIndex: Index {
    let tables = [
        "directory_organisation", "directory_name", "directory_service", "directory_word", "directory_commune",
        DirectoryText.organisation.rawValue, DirectoryText.service.rawValue,
    ]
    let categories: Set<String> = [Organisation.category, Service.category]

    func apply(_ entry: Entry, on connection: any Connection) throws {
        if entry.stream.category == Service.category {
            guard case .listed(let record)? = try entry.event(ServiceEvent.self) else { return }
            try list(ListedService(record, digest: entry.bodyHash), on: connection)
        } else {
            switch try entry.event(OrganisationEvent.self) {
            case .listed(let record): try list(ListedOrganisation(record, digest: entry.bodyHash), on: connection)
            case .declared(let record):
                try list(ListedOrganisation(record, digest: entry.bodyHash, isDeclared: true), on: connection)
            case .verified: try mark(String(entry.stream.subject), verified: true, on: connection)
            case .left: try mark(String(entry.stream.subject), verified: false, on: connection)
            default: break
            }
        }
    }

    private func mark(_ id: String, verified: Bool, on connection: any Connection) throws {
        try connection.enqueue("UPDATE directory_organisation SET verified = \(verified) WHERE id = \(id)")
    }

    private func list(_ listed: ListedOrganisation, on connection: any Connection) throws {
        let rows = DirectoryRows(connection)
        try rows.write(listed, over: try KnownOrganisation.find(listed.record.id, on: connection))
        try rows.flush()
    }

    private func list(_ listed: ListedService, on connection: any Connection) throws {
        let rows = DirectoryRows(connection)
        let known = try connection.integer("SELECT number FROM directory_service WHERE id = \(listed.record.id)")
        let owner = try KnownOrganisation.find(listed.record.structure, on: connection)
        try rows.write(listed, of: owner, over: known)
        try rows.flush()
    }
}
