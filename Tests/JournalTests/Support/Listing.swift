import Cooperation
import Journal
import Synchronization
import TestSupport

extension OrganisationEvent {
    static func listed(_ id: OrganisationID, _ name: String) -> OrganisationEvent {
        .listed(StructureRecord(source: "test", id: id, name: name, updated: Moment.noon.day))
    }
}

extension Store {
    /// Lists an organisation once for each name.
    func list(_ id: OrganisationID, _ names: String...) async throws {
        try await perform { unit in
            try unit.append(Organisation.self, id, names.map { .listed(id, $0) }, by: .operator)
        }
    }
}

/// Something went wrong on purpose.
struct Interrupted: Error {}

final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    @discardableResult
    func increment() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
