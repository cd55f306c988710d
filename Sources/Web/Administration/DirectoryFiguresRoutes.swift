import HTML
import Hummingbird
import Journal

/// How the directory stands: counts of public records only.
enum DirectoryFiguresRoutes {
    static func add(to doors: Doors) {
        doors.administrator.get("administration/annuaire", use: show)
    }

    @Sendable
    private static func show(_: Request, context: AdministratorContext) async throws -> Response {
        let figures = try await context.store.directoryFigures()
        let words = context.words
        var heading = Heading(
            words("administration.directory.title"),
            lead: words("administration.directory.lead"),
            width: .work
        )
        heading.crumbs = [Crumb(words("administration.title"), .administration)]
        return context.page(heading) { DirectoryFiguresPage(figures: figures, words: words) }
    }
}
