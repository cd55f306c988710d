package import Cooperation

extension Store {
    /// The services that an organisation offers, by name.
    package func services(of organisation: OrganisationID) async throws -> [DirectoryServiceName] {
        try await read { connection in
            try connection.rows(
                """
                SELECT id, name FROM directory_service WHERE organisation = \(organisation)
                ORDER BY name_key, number LIMIT 500
                """
            ).map { DirectoryServiceName(id: try $0.identifier(0), name: try $0.text(1)) }
        }
    }

    /// Hands over every organisation's card as it is now, one after the other.
    package func eachStructure(_ body: @escaping @Sendable (StructureRecord) throws -> Void) async throws {
        try await snapshot { connection in
            try Folding.each(Organisation.self, on: connection) { organisation in
                if let card = organisation.card { try body(card) }
            }
        }
    }

    /// Hands over every service as it is now, one after the other.
    package func eachService(_ body: @escaping @Sendable (ServiceRecord) throws -> Void) async throws {
        try await snapshot { connection in
            try Folding.each(Service.self, on: connection) { service in
                if let record = service.record { try body(record) }
            }
        }
    }
}

extension Folding {
    /// Folds every stream of a category, one after the other.
    static func each<Subject: Aggregate>(
        _ type: Subject.Type,
        on connection: any Connection,
        _ body: (Subject) throws -> Void
    ) throws {
        var fold: Folded<Subject>?
        try EntryTable.eachByStream(category: Subject.category, on: connection) { entry in
            if entry.version == 1 {
                if let fold { try body(fold.state) }
                fold = Folded(state: Subject(id: Identifier(String(entry.stream.subject))), head: .start(redactions: 0))
            }
            try fold?.apply(entry)
        }
        if let fold { try body(fold.state) }
    }
}
