import Exchange

extension Failure {
    /// A file that cannot be imported.
    init(_ fault: DirectoryFault) {
        self.init(fault == .unreadable ? .noInput : .badData, Self.sentence(for: fault))
    }
}
