import Cooperation
import HTML
import Journal

/// One field, a place, and the rest folded away until it is wanted.
struct DirectorySearchForm: Component {
    let query: DirectoryQuery
    let codes: DirectoryCodesInUse
    let words: Words
    private let fields: Fields

    private static let distances = [5, 10, 20, 50]

    init(query: DirectoryQuery, codes: DirectoryCodesInUse, words: Words) {
        self.query = query
        self.codes = codes
        self.words = words
        fields = Fields(
            Draft([
                "q": query.text, "commune": query.commune, "rayon": query.radius.map(String.init) ?? "",
                "theme": query.theme ?? "", "public": query.aimedAt ?? "", "reseau": query.network ?? "",
                "verifiees": query.verifiedOnly ? "oui" : "", "fraiches": query.freshOnly ? "oui" : "",
            ]),
            words
        )
    }

    var body: some HTML {
        form(.method("get"), .action(Link.directory), .role("search"), .class("sheet")) {
            div(.class("inline")) {
                fields.text("q", words("directory.words"), type: "search", required: false)
                fields.text("commune", words("directory.commune"), required: false)
                fields.oneOf(
                    "rayon",
                    words("directory.around"),
                    empty: words("directory.inCommune"),
                    Self.distances.map { Choice(String($0), words("directory.kilometres", ["count": String($0)])) }
                )
                button(.type("submit"), .class("main")) { words("directory.search") }
            }
            p(.class("hint")) { words("directory.wordsHint") }
            details(query.hasCriteria ? .open : nil) {
                summary { words("directory.more") }
                if !codes.themes.isEmpty {
                    fields.oneOf("theme", words("directory.themeLabel"), empty: words("directory.anyTheme"), themes)
                }
                if !codes.publics.isEmpty {
                    fields.oneOf("public", words("directory.publicLabel"), empty: words("directory.anyPublic"), publics)
                }
                if !codes.networks.isEmpty {
                    fields.oneOf(
                        "reseau",
                        words("directory.networkLabel"),
                        empty: words("directory.anyNetwork"),
                        networks
                    )
                }
                fields.check("verifiees", words("directory.verifiedOnly"))
                fields.check("fraiches", words("directory.freshOnly"))
                p { a(.href(Link.directory)) { words("directory.clear") } }
            }
        }
    }

    /// Categories and their themes, in the standard's order; only those that lead somewhere.
    private var themes: [Choice] {
        DirectoryCodes.themesByCategory.flatMap { entry -> [Choice] in
            let used = entry.themes.map { "\(entry.category)--\($0)" }.filter(codes.themes.contains)
            guard !used.isEmpty else { return [] }
            return [Choice(entry.category, words.label("theme", entry.category))]
                + used.map { Choice($0, "\u{2003}" + words.label("theme", $0)) }
        }
    }

    private var publics: [Choice] {
        DirectoryCodes.publics.filter(codes.publics.contains).map { Choice($0, words.label("public", $0)) }
    }

    private var networks: [Choice] {
        DirectoryCodes.networks.filter(codes.networks.contains).map { Choice($0, words.label("network", $0)) }
    }
}
