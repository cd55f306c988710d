import Synchronization

/// Writes in order of arrival; whoever adds the first one must start the writer.
final class WriteQueue: Sendable {
    private struct State {
        var pending: [any PendingWrite] = []
        var isWriterAwake = false
    }

    /// More in one transaction would make the first of them wait for little gain.
    static let groupSize = 64

    private let state = Mutex(State())

    /// Adds a write; true when the writer sleeps and must be woken by the caller.
    func add(_ write: any PendingWrite) -> Bool {
        state.withLock { state in
            state.pending.append(write)
            defer { state.isWriterAwake = true }
            return !state.isWriterAwake
        }
    }

    /// The next group; empty when the writer may go to sleep.
    func takeGroup() -> [any PendingWrite] {
        state.withLock { state in
            let group = Array(state.pending.prefix(Self.groupSize))
            state.pending.removeFirst(group.count)
            if group.isEmpty { state.isWriterAwake = false }
            return group
        }
    }
}
