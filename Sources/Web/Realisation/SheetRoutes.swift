import Cooperation
import HTML
import Hummingbird

/// The sheets that write themselves from what the partners wrote: one for an action, one for the whole project.
enum SheetRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("fiche"), use: project)
        doors.member.get(CyclePart.realisation.path("{action}/fiche"), use: action)
    }

    @Sendable
    private static func project(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .project) { ProjectSheet(sheet: sheet, words: context.words) }
    }

    @Sendable
    private static func action(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let action = try sheet.cycle.realisation.present(try context.number("action")).value
        return context.page(sheet, .actions, title: context.words("realisation.sheet.title", ["action": action.title]))
        {
            ActionSheet(action: action, sheet: sheet, words: context.words)
            p(.class("to-do")) {
                a(.href(Link.action(sheet.id, action.number))) { context.words("realisation.sheet.back") }
            }
        }
    }
}
