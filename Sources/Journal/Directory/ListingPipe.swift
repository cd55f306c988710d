import Cooperation
import Foundation
import Synchronization

/// Reads and prepares records on a thread of its own while the database writes; a few batches at most lie between.
final class ListingPipe: Sendable {
    struct Batch: Sendable {
        let listings: [PreparedListing]
        let consumed: Int
    }

    private struct State {
        var batches: [Result<Batch, any Error>] = []
        var isClosed = false
    }

    private static let batchSize = 256
    private static let capacity = 4

    private let state = Mutex(State())
    private let room = DispatchSemaphore(value: 0)
    private let filled = DispatchSemaphore(value: 0)

    init(_ source: @escaping @Sendable () throws -> any DirectorySource) {
        // Counted up from nothing: a semaphore must not die below the value it was made with.
        for _ in 0..<Self.capacity { room.signal() }
        let thread = Thread { [self] in fill(source) }
        thread.name = "directory"
        thread.stackSize = 4 << 20
        thread.start()
    }

    /// The next batch, nothing at the end; waits for it.
    func next() throws -> Batch? {
        filled.wait()
        let result = state.withLock { $0.batches.isEmpty ? nil : $0.batches.removeFirst() }
        room.signal()
        return try result?.get()
    }

    /// Lets the reading thread end although nobody takes what it read.
    func close() {
        state.withLock { $0.isClosed = true }
        room.signal()
    }

    private func fill(_ source: @Sendable () throws -> any DirectorySource) {
        do {
            let source = try source()
            var listings: [PreparedListing] = []
            while let item = try source.next() {
                listings.append(try PreparedListing(item))
                guard listings.count == Self.batchSize else { continue }
                guard put(.success(Batch(listings: listings, consumed: source.consumed))) else { return }
                listings.removeAll(keepingCapacity: true)
            }
            guard put(.success(Batch(listings: listings, consumed: source.consumed))) else { return }
        } catch {
            guard put(.failure(error)) else { return }
        }
        filled.signal()
    }

    /// False when nobody listens any more.
    private func put(_ batch: Result<Batch, any Error>) -> Bool {
        room.wait()
        let isClosed = state.withLock { state in
            if !state.isClosed { state.batches.append(batch) }
            return state.isClosed
        }
        if !isClosed { filled.signal() }
        return !isClosed
    }
}
