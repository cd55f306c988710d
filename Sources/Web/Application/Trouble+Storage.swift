import Journal

extension Trouble {
    /// What the journal could not do, in the reader's terms.
    static func storage(_ error: any Error) -> Trouble? {
        switch error {
        case is StoreUnavailable: .unavailable
        case is ConcurrentWrite: .conflict
        default: nil
        }
    }
}
