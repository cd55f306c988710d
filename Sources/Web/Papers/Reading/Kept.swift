import Synchronization

/// What was written once and is written the same as long as its key is the same.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private let values = Mutex<[Key: Value]>([:])
    /// Most values kept; beyond that all are forgotten at once.
    private let limit: Int

    init(limit: Int) {
        self.limit = limit
    }

    /// Two readers who come at once may write it twice; they write the same.
    func value(_ key: Key, write: () async throws -> Value) async rethrows -> Value {
        if let kept = values.withLock({ $0[key] }) { return kept }
        let value = try await write()
        values.withLock { values in
            if values.count >= limit { values.removeAll(keepingCapacity: true) }
            values[key] = value
        }
        return value
    }
}
