/// A service of the directory, as its stream tells it.
package struct Service: Aggregate, Equatable {
    package static let category = "service"
    package let id: Identifier<Service>
    package private(set) var record: ServiceRecord?

    package init(id: Identifier<Service>) {
        self.id = id
    }

    package mutating func apply(_ event: ServiceEvent, _: Record) {
        switch event {
        case .listed(let record): self.record = record
        }
    }
}

/// What happens to a service of the directory.
package enum ServiceEvent: Event {
    /// A directory published it, for the first time or anew.
    case listed(ServiceRecord)

    package var kind: String {
        switch self {
        case .listed: "service.listed.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .listed(let record): record
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "service.listed.1": self = .listed(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}
