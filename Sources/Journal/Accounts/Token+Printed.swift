extension Token {
    /// Letters and digits that cannot be mistaken for one another in print.
    private static let printable = Array("23456789abcdefghjkmnpqrstuvwxyz")

    /// One that a person can type from paper: sixteen characters in groups of four, about 79 bits.
    package static func printed() -> Token {
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<16).map { _ in printable[Int.random(in: printable.indices, using: &generator)] }
        return Token(stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-"))
    }
}
