import Cooperation
import HTML
import Hummingbird

/// Which partnership are we in: each relation of the reader's organisation, answered blind, read side by side.
enum RelationRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.relations.path(), use: list)
        doors.member.get(CyclePart.relations.path("{other}"), use: show)
        doors.member.get(CyclePart.relations.path("{other}/reponse"), use: ask)
        doors.member.post(CyclePart.relations.path("{other}/reponse"), use: state)
        doors.member.post(CyclePart.relations.path("{other}/reprise"), use: reopen)
        CommonReadingRoutes.add(to: doors)
        ExchangeRoutes.add(to: doors)
    }

    @Sendable
    private static func list(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .relations, lead: context.words("relations.lead")) {
            RelationList(sheet: sheet, words: context.words)
        }
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        page(try await context.relationSheet(request), Draft(), context)
    }

    @Sendable
    private static func ask(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return asking(relation, RelationFields.draft(of: relation.view.mine.last?.value), context)
    }

    @Sendable
    private static func state(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request) {
            asking(try await context.relationSheet(request), $0, context)
        } act: { input in
            let statement = try RelationFields.statement(input, relation)
            let (other, seen) = (relation.other, input.seen)
            try await context.write(in: Relations.self) {
                try $0.relations.state(statement, about: other, seen: seen, in: $0, at: $1)
            }
            return context.redirect(to: relation.link(), flash: "relationAnswered", relation.otherName)
        }
    }

    @Sendable
    private static func reopen(_ request: Request, context: MemberContext) async throws -> Response {
        let relation = try await context.relationSheet(request)
        return try await context.submit(request) {
            page(try await context.relationSheet(request), $0, context)
        } act: { _ in
            let other = relation.other
            try await context.write(in: Relations.self) { try $0.relations.reopen(with: other, in: $0, at: $1) }
            return context.redirect(to: relation.link("reponse"), flash: "relationReopened", relation.otherName)
        }
    }

    static func page(_ relation: RelationSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            relation.sheet,
            .relations,
            title: words("relations.with", ["organisation": relation.otherName])
        ) { RelationPage(relation: relation, draft: draft, words: words) }
    }

    private static func asking(_ relation: RelationSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            relation.sheet,
            .relations,
            title: words("relations.answer.title", ["organisation": relation.otherName])
        ) { RelationForm(relation: relation, draft: draft, words: words) }
    }
}

/// One relation as the reader's organisation may read it.
struct RelationSheet: Sendable {
    let sheet: CycleSheet
    let view: RelationView

    var other: OrganisationID { view.other }
    var otherName: String { sheet.names[view.other] }
    var ownName: String { sheet.speaking.organisationName }

    func link(_ more: String...) -> Link {
        sheet.kept(Link(([Link.cycle(sheet.id, .relations, other.rawValue).path] + more).joined(separator: "/")))
    }
}

extension CycleSheet {
    func relation(with other: OrganisationID) -> RelationSheet {
        RelationSheet(sheet: self, view: cycle.relations.view(of: other, by: organisation, in: cycle.id.number))
    }
}

extension MemberContext {
    /// The relation of the address; there is none with oneself, nor with one that does not sit at the table.
    func relationSheet(_ request: Request) async throws -> RelationSheet {
        let sheet = try await cycleSheet(request)
        let other = OrganisationID(try parameter("other"))
        guard sheet.seated.contains(other), other != sheet.organisation else { throw Trouble.absent }
        return sheet.relation(with: other)
    }
}
