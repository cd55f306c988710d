import Cooperation
import Foundation
import Synchronization

/// Reads and prepares records on a thread of its own while the database writes; a few batches at most lie between.
final class ListingPipe: Sendable {
    struct Batch: Sendable {
        let listings: [PreparedListing]
        let consumed: Int
    }

    /// What lies between the threads: the reading one leaves the preparing to the writing one when that one waits.
    private enum Parcel: Sendable {
        case prepared(Batch)
        case read([DirectoryItem], consumed: Int)
    }

    private struct State {
        var parcels: [Result<Parcel, any Error>] = []
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
        let result = state.withLock { $0.parcels.isEmpty ? nil : $0.parcels.removeFirst() }
        room.signal()
        switch try result?.get() {
        case nil: return nil
        case .prepared(let batch): return batch
        case .read(let items, let consumed):
            return Batch(listings: try items.map { try PreparedListing($0) }, consumed: consumed)
        }
    }

    /// Lets the reading thread end although nobody takes what it read.
    func close() {
        state.withLock { $0.isClosed = true }
        room.signal()
    }

    private func fill(_ source: @Sendable () throws -> any DirectorySource) {
        do {
            let source = try source()
            var items: [DirectoryItem] = []
            while let item = try source.next() {
                items.append(item)
                guard items.count == Self.batchSize else { continue }
                guard put(.success(try parcel(items, source.consumed))) else { return }
                items.removeAll(keepingCapacity: true)
            }
            guard put(.success(try parcel(items, source.consumed))) else { return }
        } catch {
            guard put(.failure(error)) else { return }
        }
        filled.signal()
    }

    private func parcel(_ items: [DirectoryItem], _ consumed: Int) throws -> Parcel {
        guard state.withLock({ !$0.parcels.isEmpty }) else { return .read(items, consumed: consumed) }
        return .prepared(Batch(listings: try items.map { try PreparedListing($0) }, consumed: consumed))
    }

    /// False when nobody listens any more.
    private func put(_ parcel: Result<Parcel, any Error>) -> Bool {
        room.wait()
        let isClosed = state.withLock { state in
            if !state.isClosed { state.parcels.append(parcel) }
            return state.isClosed
        }
        if !isClosed { filled.signal() }
        return !isClosed
    }
}
