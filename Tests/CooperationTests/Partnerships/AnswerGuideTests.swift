import Cooperation
import TestSupport
import Testing

@Suite(.requirement("S-103")) struct AnswerGuideTests {
    private static let paths: [(String, AnswerWay)] = [
        ("consulted wants clear unpaid time agrees mandate", .accept),
        ("consulted wants clear unpaid time agrees !mandate", .answer(.joinDesign)),
        ("!consulted wants clear unpaid time !agrees", .answer(.joinDesign)),
        ("consulted wants clear unpaid !time", .answer(.notNow)),
        ("consulted wants clear paid", .answer(.serviceProvider)), ("consulted wants !clear", .answer(.ask)),
        ("!consulted !wants !true", .answer(.contest)), ("consulted !wants true touch", .answer(.networkOnly)),
        ("consulted !wants true !touch", .answer(.decline)),
    ]

    private static func given(_ path: String) -> [(GuideQuestion, Bool)] {
        let questions: [String: GuideQuestion] = [
            "consulted": .wasConsulted, "wants": .wantsPart, "clear": .isClear, "paid": .isPaidService,
            "unpaid": .isPaidService, "time": .hasTime, "agrees": .agreesWithText, "mandate": .hasMandate,
            "true": .isDescribedTruly, "touch": .staysInTouch,
        ]
        return path.split(separator: " ").compactMap { word in
            let name = word.drop { $0 == "!" }
            return questions[String(name)].map { ($0, !word.hasPrefix("!") && name != "unpaid") }
        }
    }

    @Test("each path of answers leads to one suggestion, with its reasons in order", arguments: paths)
    func suggests(path: String, way: AnswerWay) {
        let given = Self.given(path)
        for asked in 0..<given.count {
            let known = Dictionary(uniqueKeysWithValues: given.prefix(asked).map { ($0.0, $0.1) })
            #expect(AnswerGuide(known).step == .question(given[asked].0), "only the next question that matters")
        }
        guard case .suggestion(let suggestion) = AnswerGuide(Dictionary(uniqueKeysWithValues: given)).step else {
            Issue.record("no suggestion")
            return
        }
        #expect(suggestion.way == way)
        #expect(suggestion.reasons.map(\.question) == given.map(\.0))
        #expect(suggestion.reasons.map(\.isYes) == given.map(\.1))
        #expect(suggestion.others.count == 7)
        #expect(!suggestion.others.contains(way))
    }

    @Test("every way can be suggested, and any set of answers ends in one", .requirement("S-034"))
    func complete() {
        #expect(Set(Self.paths.map(\.1)) == Set(AnswerWay.allCases))
        let questions = GuideQuestion.allCases
        for bits in 0..<(1 << questions.count) {
            var given: [GuideQuestion: Bool] = [:]
            for (index, question) in questions.enumerated() { given[question] = bits & (1 << index) != 0 }
            guard case .suggestion = AnswerGuide(given).step else {
                Issue.record("\(given) ends in no suggestion")
                return
            }
        }
    }

    @Test("a letter greets, says where one stands and what one asks; its reasons are only useful ones")
    func letters() {
        let given = Dictionary(uniqueKeysWithValues: Self.given("!consulted wants clear unpaid !time"))
        guard case .suggestion(let suggestion) = AnswerGuide(given).step else {
            Issue.record("no suggestion")
            return
        }
        #expect(
            LetterDraft(suggestion).paragraphs == [
                ["letter.greeting"],
                ["letter.received", "letter.reason.wasConsulted.no", "letter.reason.hasTime.no"],
                ["letter.position.notNow", "letter.request.notNow"], ["letter.closing"],
            ]
        )
    }

    @Test(
        "a letter may give no reason at all, whatever the answer",
        .requirement("I-05"),
        arguments: AnswerWay.allCases
    )
    func withoutReason(way: AnswerWay) {
        let keys = LetterDraft(way).paragraphs.flatMap(\.self)
        #expect(!keys.contains { $0.hasPrefix("letter.reason") })
        #expect(Set(keys).isSubset(of: LetterDraft.keys))
        #expect(Set(LetterDraft.keys).count == LetterDraft.keys.count)
    }
}
