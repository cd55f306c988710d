extension Array {
    /// The element of a rank that people count from 1; nil when there is none, whatever number is asked.
    package subscript(numbered number: Int) -> Element? {
        number >= 1 && number <= count ? self[number - 1] : nil
    }

    /// Changes the element of that rank, when there is one.
    mutating func change(numbered number: Int, _ body: (inout Element) -> Void) {
        if number >= 1, number <= count { body(&self[number - 1]) }
    }
}
