extension Array {
    /// The element of a rank that people count from 1; nil when there is none, whatever number is asked.
    subscript(numbered number: Int) -> Element? {
        number >= 1 && number <= count ? self[number - 1] : nil
    }
}
