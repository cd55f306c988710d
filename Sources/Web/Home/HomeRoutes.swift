import HTML
import Hummingbird

/// The first page after signing in: what awaits me, in order of urgency.
enum HomeRoutes {
    static func add(to doors: Doors) {
        doors.person.get("accueil", use: show)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        var items: [HomeItem] = []
        for source in HomeSources.all {
            items += try await source.items(for: context.signedIn, context.words, in: context.store)
        }
        let words = context.words
        let sorted = items.sorted { $0.urgency < $1.urgency }
        return context.page(Heading(words("home.title"))) {
            HomeContent(items: sorted, words: words)
        }
    }
}

private struct HomeContent: Component {
    let items: [HomeItem]
    let words: Words

    var body: some HTML {
        if items.isEmpty {
            EmptyState(words("home.empty")) { p { words("home.emptyNext") } }
        }
        ForEach(HomeItem.Urgency.allCases) { urgency in
            UrgencySection(urgency: urgency, items: items.filter { $0.urgency == urgency }, words: words)
        }
    }
}

private struct UrgencySection: Component {
    let urgency: HomeItem.Urgency
    let items: [HomeItem]
    let words: Words

    var body: some HTML {
        if !items.isEmpty {
            section(.ariaLabelledby("urgence-\(urgency.rawValue)")) {
                h2(.id("urgence-\(urgency.rawValue)")) { words(urgency.key, count: items.count) }
                ul(.class("awaits")) {
                    ForEach(items) { item in
                        li {
                            div {
                                p(.class("what")) { item.what }
                                p(.class("when")) { item.when }
                            }
                            a(.class("button"), .href(item.link)) { item.verb }
                        }
                    }
                }
            }
        }
    }
}
