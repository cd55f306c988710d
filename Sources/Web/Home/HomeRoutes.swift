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
        let speaks = context.signedIn.speaking != nil
        return context.page(Heading(words("home.title"), width: .work)) {
            div(.class("two")) {
                div { HomeContent(items: sorted, words: words) }
                aside { Initiatives(speaks: speaks, words: words) }
            }
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
            UrgencySection(
                urgency: urgency,
                items: items.filter { $0.urgency == urgency },
                isFirst: urgency == items.first?.urgency,
                words: words
            )
        }
    }
}

/// What one may begin without having been asked.
private struct Initiatives: Component {
    let speaks: Bool
    let words: Words

    var body: some HTML {
        nav(.ariaLabelledby("initiatives")) {
            h2(.id("initiatives")) { words("home.begin") }
            ul(.class("plain")) {
                if speaks {
                    li { a(.href(Link.newPaper)) { words("papers.list.new") } }
                    li { a(.href(Link.paperImport)) { words("papers.list.import") } }
                }
                li { a(.href(Link.directory)) { words("home.search") } }
                li { a(.href(Link.verification)) { words("mentions.verification.title") } }
            }
        }
    }
}

private struct UrgencySection: Component {
    let urgency: HomeItem.Urgency
    let items: [HomeItem]
    /// The most urgent one, whose first button leads.
    let isFirst: Bool
    let words: Words

    var body: some HTML {
        if !items.isEmpty {
            section(.ariaLabelledby("urgence-\(urgency.rawValue)")) {
                h2(.id("urgence-\(urgency.rawValue)")) { words(urgency.key, count: items.count) }
                ul(.class("awaits")) {
                    ForEach(items.enumerated()) { index, item in
                        li {
                            div {
                                p(.class("what")) { item.what }
                                p(.class("when")) { item.when }
                            }
                            a(.class(isFirst && index == 0 ? "button main" : "button"), .href(item.link)) { item.verb }
                        }
                    }
                }
            }
        }
    }
}
