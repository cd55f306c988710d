import Cooperation
import Hummingbird

/// The form of a new question, read as one and filled in from the page that led to it.
enum QuestionFields {
    static let textLimit = 8_000

    static func read(_ input: FormInput) throws -> DecisionQuestion {
        var check = FormCheck(input)
        let subject = check.choice("subject", DecisionSubject.self)
        let way = check.choice("way", DecisionWay.self)
        let title = check.text("title", limit: 200)
        let text = check.text("text", limit: textLimit)
        let answerBy = check.day("answerBy")
        let reviewOn = check.optionalDay("reviewOn")
        let effect = DecisionEffect(choice: input["effect"])
        if effect == nil, !input["effect"].isEmpty { check.refuse("effect", "choice") }
        try check.finish()
        guard let subject, let way, let answerBy else { throw DecisionsRefusal.choiceUnknown }
        return DecisionQuestion(
            subject: subject,
            way: way,
            title: title,
            text: text,
            answerBy: answerBy,
            reviewOn: reviewOn,
            effect: effect,
            meeting: Int(counted: input["meeting"]),
            reviews: Int(counted: input["reviews"])
        )
    }

    static func draft(_ request: Request, _ sheet: CycleSheet) -> Draft {
        var values: [String: String] = ["answerBy": sheet.day.advanced(by: 14).description]
        for name in ["subject", "way", "title", "text", "effect", "meeting", "reviews"] {
            values[name] = request.query(name)
        }
        if let subject = values["subject"].flatMap(DecisionSubject.init(rawValue:)),
            let ruled = sheet.cycle.way(for: subject, on: sheet.day)
        {
            values["way"] = ruled.rawValue
        }
        return Draft(values)
    }
}
