extension Int {
    /// Numbers that an address or a hidden field may hold, so that no sum made of them overflows.
    private static let countable = 0...1_000_000_000

    /// A rank or a count as an address or a hidden field tells it.
    init?(counted text: some StringProtocol) {
        guard let number = Int(text), Self.countable.contains(number) else { return nil }
        self = number
    }
}
