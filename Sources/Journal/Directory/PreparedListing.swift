import Cooperation

/// A record of a directory ready to be written: encoded, hashed and folded, outside the transaction.
struct PreparedListing: Sendable {
    enum Content: Sendable {
        case structure(PreparedEvent<OrganisationEvent>, ListedOrganisation)
        case service(PreparedEvent<ServiceEvent>, ListedService)
        case refused(RecordRefusal)
    }

    let line: Int
    let identifier: String?
    let content: Content
    let warnings: [RecordWarning]

    init(_ item: DirectoryItem) throws {
        line = item.line
        identifier = item.identifier
        warnings = item.warnings
        switch item.content {
        case .structure(let record):
            let event = try PreparedEvent(OrganisationEvent.listed(record))
            content = .structure(event, ListedOrganisation(record, digest: event.bodyHash))
        case .service(let record):
            let event = try PreparedEvent(ServiceEvent.listed(record))
            content = .service(event, ListedService(record, digest: event.bodyHash))
        case .refused(let refusal): content = .refused(refusal)
        }
    }
}
