package import Exchange

extension PrintWords {
    /// The words of a printed paper in this reader's language.
    package init(_ words: Words) {
        self.init(
            language: words.language.rawValue,
            sentence: { key, arguments in words("print.\(key)", arguments) },
            day: { words.shortDay($0) }
        )
    }
}
