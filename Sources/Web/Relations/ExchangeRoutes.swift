import Cooperation
import HTML
import Hummingbird

/// News in both directions, and the log of opinions asked.
enum ExchangeRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.relations.path("{other}/echanges"), use: show)
        doors.member.post(CyclePart.relations.path("{other}/nouvelles"), use: tell)
        doors.member.post(CyclePart.relations.path("{other}/avis"), use: ask)
        doors.member.post(CyclePart.relations.path("{other}/avis/{number}"), use: reply)
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        page(try await context.relationSheet(request), Draft(), context)
    }

    @Sendable
    private static func tell(_ request: Request, context: MemberContext) async throws -> Response {
        try await write("news", request, context) { text, _, other, cycle, sitting in
            try cycle.relations.tell(text, to: other, at: sitting)
        }
    }

    @Sendable
    private static func ask(_ request: Request, context: MemberContext) async throws -> Response {
        try await write("question", request, context) { text, input, other, cycle, sitting in
            let kind = OpinionRequest.Kind(rawValue: input["kind"]) ?? .opinion
            return try cycle.relations.ask(kind, text, of: other, at: sitting)
        }
    }

    @Sendable
    private static func reply(_ request: Request, context: MemberContext) async throws -> Response {
        guard let number = Int(counted: try context.parameter("number")) else { throw Trouble.absent }
        return try await write("reply", request, context) { text, _, other, cycle, sitting in
            try cycle.relations.reply(number, text, to: other, at: sitting)
        }
    }

    private static func write(
        _ field: String,
        _ request: Request,
        _ context: MemberContext,
        _ decide: @escaping @Sendable (String, FormInput, OrganisationID, Cycle, Sitting) throws -> Deed<RelationsEvent>
    ) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request) {
            page(try await context.relationSheet(request), $0, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text(field, limit: 2_000)
            try check.finish()
            let other = relation.other
            try await context.write(in: Relations.self) { try decide(text, input, other, $0, $1) }
            return context.redirect(to: relation.link("echanges"), flash: "relationTold", relation.otherName)
        }
    }

    private static func page(_ relation: RelationSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            relation.sheet,
            .relations,
            title: words("relations.exchange.title", ["organisation": relation.otherName]),
            lead: words("relations.exchange.lead")
        ) { ExchangePage(relation: relation, draft: draft, words: words) }
    }
}
