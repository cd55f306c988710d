import Foundation

/// Holds a thread in a closure until a test has done what it wanted meanwhile.
package final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let arrivals: AsyncStream<Void>
    private let arrival: AsyncStream<Void>.Continuation

    package init() {
        (arrivals, arrival) = AsyncStream.makeStream()
    }

    package func holdUntilReleased() {
        arrival.yield()
        semaphore.wait()
    }

    /// Returns once somebody is held.
    package func entered() async {
        var arrivals = arrivals.makeAsyncIterator()
        await arrivals.next()
    }

    package func release() {
        semaphore.signal()
    }
}
