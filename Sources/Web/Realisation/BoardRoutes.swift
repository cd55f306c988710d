import Cooperation
import HTML
import Hummingbird

/// The actions at a glance, and who has which part in each.
enum BoardRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path(), use: show)
        doors.member.get(CyclePart.realisation.path("roles"), use: roles)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, ActionWay.actions) { ActionBoard(sheet: sheet, words: context.words) }
    }

    @Sendable
    private static func roles(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .roles) { RolesTable(sheet: sheet, words: context.words) }
    }
}
