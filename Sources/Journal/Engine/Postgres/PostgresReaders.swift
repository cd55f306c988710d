import Dispatch
import Synchronization

/// Connections that read, each on a thread of its own; a read waits when all are busy.
final class PostgresReaders: Sendable {
    typealias Job = @Sendable (PostgresLink) -> Void

    private struct Reader: Sendable {
        let link: PostgresLink
        let queue: DispatchQueue
    }

    private struct State {
        var idle: [Reader] = []
        var waiting: [Job] = []
    }

    private let state: Mutex<State>

    init(count: Int, makeLink: () -> PostgresLink) {
        let readers = (0..<count).map { Reader(link: makeLink(), queue: DispatchQueue(label: "maillage.reader.\($0)")) }
        state = Mutex(State(idle: readers))
    }

    func run(_ job: @escaping Job) {
        let reader: Reader? = state.withLock { state in
            if let reader = state.idle.popLast() { return reader }
            state.waiting.append(job)
            return nil
        }
        guard let reader else { return }
        reader.queue.async { self.serve(job, reader) }
    }

    private func serve(_ first: @escaping Job, _ reader: Reader) {
        var job: Job? = first
        while let current = job {
            current(reader.link)
            job = state.withLock { state in
                guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
                state.idle.append(reader)
                return nil
            }
        }
    }
}
