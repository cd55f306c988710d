import Synchronization

/// A write that waits for its turn and then for the commit of its group.
protocol PendingWrite: AnyObject, Sendable {
    /// Runs the closure; true when its writes must be kept.
    func run(on connection: any Connection) -> Bool
    /// Makes it fail on its own, although its closure did not throw.
    func fail(_ error: any Error)
    /// Answers the caller: with its own result, or with what befell the whole group.
    func finish(_ failure: (any Error)?)
}

final class Write<Value: Sendable>: PendingWrite {
    private let body: @Sendable (any Connection) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private let result = Mutex<Result<Value, any Error>?>(nil)

    init(
        _ body: @escaping @Sendable (any Connection) throws -> Value,
        _ continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func run(on connection: any Connection) -> Bool {
        do {
            let value = try body(connection)
            result.withLock { $0 = .success(value) }
            return true
        } catch {
            result.withLock { $0 = .failure(error) }
            return false
        }
    }

    func fail(_ error: any Error) {
        result.withLock { $0 = .failure(error) }
    }

    func finish(_ failure: (any Error)?) {
        switch (result.withLock { $0 }, failure) {
        case (.failure(let own)?, _): continuation.resume(throwing: own)
        case (_, let failure?): continuation.resume(throwing: failure)
        case (.success(let value)?, nil): continuation.resume(returning: value)
        case (nil, nil): continuation.resume(throwing: ConcurrentWrite("the write never ran"))
        }
    }
}
