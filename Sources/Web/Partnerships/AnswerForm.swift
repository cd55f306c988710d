import Cooperation
import HTML
import Hummingbird
import Journal

/// Seven answers of equal weight (S-103, S-034).
struct AnswerForm: Component {
    let sheet: MentionSheet
    let draft: Draft
    let action: Link
    let guide: Link
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby("reponse")) {
            h2(.id("reponse")) { words("mentions.answer.title") }
            p { words("mentions.answer.lead") }
            p(.class("ways-on")) { a(.class("button"), .href(guide)) { words("mentions.guide.title") } }
            p(.class("hint")) { words("mentions.guide.lead") }
            form(.method("post"), .action(action), .class("airy")) {
                fields.summary
                input(.type("hidden"), .name("seen"), .value(String(sheet.seen)))
                fields.radios("kind", words("mentions.answer.kind"), choices)
                fields.prose(
                    "message",
                    words("mentions.answer.message"),
                    hint: words("mentions.answer.messageHint", ["initiator": sheet.initiatorName]),
                    rows: 4,
                    required: false
                )
                fields.check("printed", words("mentions.answer.printed"))
                Submit(words("mentions.answer.send", ["organisation": sheet.organisationName]), words)
            }
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private var choices: [Choice] {
        AnswerKind.allCases.map { kind in
            Choice(
                kind.rawValue,
                words("mentions.kinds.\(kind.rawValue)"),
                hint: words("mentions.kindsThen.\(kind.rawValue)", ["initiator": sheet.initiatorName])
            )
        }
    }
}

/// An answer as it was typed.
struct TypedAnswer {
    let answer: Answer
    let seen: Int

    init(_ input: FormInput, organisation: OrganisationID) throws {
        var check = FormCheck(input)
        let kind = check.choice("kind", AnswerKind.self)
        let message = check.optionalText("message", limit: 4_000)
        try check.finish()
        guard let kind else { throw Trouble.malformed }
        answer = Answer(
            organisation: organisation,
            kind: kind,
            message: message,
            printed: input["printed"] == "oui"
        )
        seen = input.seen
    }
}

extension Site {
    /// Writes an answer down and tells those at the table; what else happens in the transaction is the caller's.
    func answer(
        _ paper: PartnershipID,
        with typed: TypedAnswer,
        by speaker: Speaker,
        within: @escaping @Sendable (UnitOfWork) throws -> Void = { _ in }
    ) async throws {
        try await store.perform { [self] unit in
            try within(unit)
            guard let partnership = try unit.load(Partnership.self, paper),
                partnership.isReadable(by: speaker.organisation)
            else { throw Trouble.absent }
            try unit.requireStanding(speaker.organisation)
            let events = try partnership.answer(typed.answer, seen: typed.seen, by: speaker, at: unit.moment)
            let changed = try unit.append(Partnership.self, paper, events, by: speaker.actor())
            try unit.endSeat(of: speaker.organisation, in: paper, by: speaker.actor(), site: self)
            try TableNews(
                notices: Notices(site: self, unit: unit, paper: changed),
                organisation: speaker.organisation
            ).answered(typed.answer)
        }
    }
}

extension Draft {
    /// The answer that the guide proposed, to be changed at will.
    static func suggested(by request: Request) -> Draft {
        let query = request.uri.queryParameters
        return Draft([
            "kind": query.get("reponse").map { String($0) } ?? "",
            "message": query.get("message").map { String($0) } ?? "",
        ])
    }
}
