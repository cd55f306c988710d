import Cooperation
import Exchange
import HTML
import Hummingbird

/// The sheets that write themselves from what the partners wrote: one for an action, one for the whole project.
enum SheetRoutes {
    static func add(to doors: Doors) {
        doors.sheet(at: "fiche", in: .realisation, document: project) { document, sheet, context in
            context.page(sheet, .project) {
                SheetView(printed: document.printed, words: context.words)
                SheetCopies(page: document.page, sheet: sheet, words: context.words)
            }
        }
        doors.sheet(at: "{action}/fiche", in: .realisation, document: action) { document, sheet, context in
            context.page(sheet, .actions, title: document.title) {
                SheetView(printed: document.printed, words: context.words)
                SheetCopies(page: document.page, sheet: sheet, words: context.words)
                p(.class("to-do")) {
                    a(.href(sheet.kept(document.back ?? document.page))) { context.words("realisation.sheet.back") }
                }
            }
        }
    }

    @Sendable
    private static func project(_ sheet: CycleSheet, _ context: MemberContext) async throws -> SheetDocument {
        SheetDocument(
            printed: try await context.printed(
                .project,
                sheet.partnership.title,
                context.parts(of: sheet).project,
                sheet
            ),
            page: .realisation(sheet.id, .project),
            title: context.words("realisation.way.project")
        )
    }

    @Sendable
    private static func action(_ sheet: CycleSheet, _ context: MemberContext) async throws -> SheetDocument {
        let action = try sheet.cycle.realisation.present(try context.number("action")).value
        return SheetDocument(
            printed: try await context.printed(
                .action,
                action.title,
                context.parts(of: sheet).contents(of: action),
                sheet
            ),
            page: .action(sheet.id, action.number, "fiche"),
            title: context.words("realisation.sheet.title", ["action": action.title]),
            back: .action(sheet.id, action.number)
        )
    }
}
