import Dispatch

/// Holds a thread in a closure until a test has done what it wanted meanwhile.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let arrivals: AsyncStream<Void>
    private let arrival: AsyncStream<Void>.Continuation

    init() {
        (arrivals, arrival) = AsyncStream.makeStream()
    }

    func holdUntilReleased() {
        arrival.yield()
        semaphore.wait()
    }

    /// Returns once somebody is held.
    func entered() async {
        var arrivals = arrivals.makeAsyncIterator()
        await arrivals.next()
    }

    func release() {
        semaphore.signal()
    }
}
