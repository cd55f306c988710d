extension Preparation {
    /// How many of the five questions still have no common answer: nothing is signed before all have one (S-097).
    package func unansweredQuestions(on day: Day) -> Int {
        PartnershipQuestion.allCases.count { !file($0).isAnswered }
    }
}
