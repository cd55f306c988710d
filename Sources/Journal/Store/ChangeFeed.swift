import Synchronization

/// Tells whoever listens how far the journal has come; a slow listener hears only the latest position.
final class ChangeFeed: Sendable {
    private struct State {
        var listeners: [Int: AsyncStream<Int64>.Continuation] = [:]
        var next = 0
        var position: Int64 = 0
    }

    private let state = Mutex(State())

    func listen() -> AsyncStream<Int64> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int64.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.listeners[state.next] = continuation
            return state.next
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: number) }
        }
        return stream
    }

    func publish(_ position: Int64) {
        state.withLock { state in
            guard position > state.position else { return }
            state.position = position
            for listener in state.listeners.values { listener.yield(position) }
        }
    }

    func finish() {
        for listener in state.withLock({ Array($0.listeners.values) }) { listener.finish() }
    }
}

extension Store {
    /// Positions committed by this program, or announced by another on the same PostgreSQL.
    package var changes: AsyncStream<Int64> {
        engine.announcements { [feed] position in feed.publish(position) }
        return feed.listen()
    }

    /// Lets go of all who listen, so that a site that stops need not wait for them.
    package func endAnnouncements() { feed.finish() }
}
