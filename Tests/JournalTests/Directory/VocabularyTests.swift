import Testing

@testable import Journal

@Suite struct VocabularyTests {
    let words = Vocabulary([
        ("secours", 12), ("social", 30), ("sociale", 8), ("sociaux", 2), ("scolaire", 5), ("centre", 40), ("34000", 9),
        ("rente", 1),
    ])

    @Test func `completions come by use`() {
        #expect(words.completions(of: "soc", limit: 2) == ["social", "sociale"])
        #expect(words.completions(of: "z", limit: 2).isEmpty)
        #expect(words.completions(of: "", limit: 3) == ["centre", "social", "secours"])
    }

    @Test(arguments: [
        ("secuors", "secours"), ("secour", "secours"), ("ssecours", "secours"), ("dentre", "centre"),
        ("soial", "social"), ("sclaire", "scolaire"),
    ]) func `a slip is mended`(typed: String, meant: String) {
        #expect(words.neighbours(of: typed, limit: 3).first == meant)
    }

    @Test func `short words and figures are not mended`() {
        #expect(words.neighbours(of: "soc", limit: 3).isEmpty)
        #expect(words.neighbours(of: "34001", limit: 3).isEmpty)
    }

    @Test func `words added later are found in their place`() {
        let more = words.adding([("amis", 3)])
        #expect(more.uses(of: "amis") == 3)
        #expect(more.uses(of: "rente") == 1)
        #expect(words.uses(of: "amis") == nil)
    }

    @Test(
        arguments: [
            ("abcd", "abcd", 0), ("abcd", "abdc", 1), ("abcd", "abc", 1), ("abcd", "axcde", 2), ("abcd", "dcba", nil),
        ] as [(String, String, Int?)]
    ) func `slips are counted`(left: String, right: String, distance: Int?) {
        #expect(EditDistance.between(Array(left.utf8), Array(right.utf8)[...], atMost: 2) == distance)
    }
}
