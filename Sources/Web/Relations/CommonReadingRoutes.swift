import Cooperation
import HTML
import Hummingbird

/// The talk, the common reading, and its acceptance.
enum CommonReadingRoutes {
    static func add(to doors: Doors) {
        doors.member.post(CyclePart.relations.path("{other}/rencontre"), use: talk)
        doors.member.post(CyclePart.relations.path("{other}/echange"), use: answerTalk)
        doors.member.get(CyclePart.relations.path("{other}/lecture"), use: ask)
        doors.member.post(CyclePart.relations.path("{other}/lecture"), use: propose)
        doors.member.post(CyclePart.relations.path("{other}/accord"), use: accept)
    }

    @Sendable
    private static func talk(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request, again: { RelationRoutes.page(relation, $0, context) }) { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 1_000)
            let day = check.optionalDay("on")
            try check.finish()
            let other = relation.other
            try await context.write(in: Relations.self) {
                try $0.relations.proposeTalk(with: other, on: day, text: text, in: $0, at: $1)
            }
            return context.redirect(to: relation.link(), flash: "relationTalk", relation.otherName)
        }
    }

    @Sendable
    private static func answerTalk(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request, again: { RelationRoutes.page(relation, $0, context) }) { input in
            var check = FormCheck(input)
            let text = check.text("answer", limit: 1_000)
            try check.finish()
            let other = relation.other
            try await context.write(in: Relations.self) {
                try $0.relations.answerTalk(of: other, text: text, in: $0, at: $1)
            }
            return context.redirect(to: relation.link(), flash: "relationTalkAnswered", relation.otherName)
        }
    }

    @Sendable
    private static func ask(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        guard let mine = relation.view.mine.last?.value, relation.view.isRevealed else {
            throw RelationsRefusal.notRevealed
        }
        let known = relation.view.proposal?.value.reading(by: relation.view.reader) ?? mine.seen
        return page(relation, Draft(RelationFields.values(of: known, "common")), context)
    }

    @Sendable
    private static func propose(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request, again: { page(relation, $0, context) }) { input in
            var check = FormCheck(input)
            let reading = RelationFields.reading(&check, "common")
            try check.finish()
            let other = relation.other
            try await context.write(in: Relations.self) {
                try $0.relations.propose(reading, to: other, in: $0, at: $1)
            }
            return context.redirect(to: relation.link(), flash: "relationProposed", relation.otherName)
        }
    }

    @Sendable
    private static func accept(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request) {
            RelationRoutes.page(try await context.relationSheet(request), $0, context)
        } act: { input in
            let (other, number) = (relation.other, Int(counted: input["number"]) ?? 0)
            try await context.write(in: Relations.self) {
                try $0.relations.accept(number, of: other, in: $0, at: $1)
            }
            return context.redirect(to: relation.link(), flash: "relationAgreed", relation.otherName)
        }
    }

    private static func page(_ relation: RelationSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            relation.sheet,
            .relations,
            title: words("relations.common.title", ["organisation": relation.otherName]),
            lead: words("relations.common.lead")
        ) { CommonReadingForm(relation: relation, draft: draft, words: words) }
    }
}

/// One answer to each criterion that both could say; what differed is marked.
struct CommonReadingForm: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(relation.link("lecture"))) {
            Fields(draft, words).summary
            ForEach(Criterion.allCases) { criterion in
                Fields(draft, words).oneOf(
                    RelationFields.name("common", criterion),
                    words("relations.criterion.\(criterion.rawValue).title"),
                    hint: relation.view.gap?.seen.contains(criterion) == true
                        ? words("relations.common.differed") : nil,
                    empty: words("relations.answer.choose"),
                    words.choices(criterion, about: relation.otherName)
                )
            }
            RecipientsFields(prefix: "common", draft: draft, words: words)
            relation.sheet.referral(draft, words)
            Submit(
                words("relations.common.send", ["organisation": relation.otherName]),
                back: relation.link(),
                words
            )
        }
    }
}
