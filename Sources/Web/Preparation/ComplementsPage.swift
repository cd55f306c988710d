import Cooperation
import HTML
import Journal

/// Needs and offers that meet, those that do not, and the form to add one.
struct ComplementsPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        ComplementMatches(sheet: sheet, words: words)
        ComplementBoard(sheet: sheet, side: .lack, words: words)
        ComplementBoard(sheet: sheet, side: .offer, words: words)
        if sheet.isOpen { posting }
    }

    private var posting: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .preparation, "complements"))) {
            h2 { words("preparation.complements.add") }
            fields.summary
            fields.radios(
                "side",
                words("preparation.complements.side"),
                Complement.Side.allCases.map {
                    Choice($0.rawValue, words("preparation.complements.sides.\($0.rawValue)"))
                }
            )
            fields.prose(
                "text",
                words("preparation.complements.text"),
                hint: words("preparation.complements.textHelp"),
                rows: 2
            )
            fields.oneOf(
                "theme",
                words("preparation.complements.theme"),
                empty: words("preparation.complements.choose"),
                DirectoryCodes.themesByCategory.map { Choice($0.category, words.label("theme", $0.category)) }
            )
            fields.text(
                "territory",
                words("preparation.complements.territory"),
                hint: words("preparation.complements.territoryHelp"),
                required: false
            )
            details(draft.input.all("publics").isEmpty ? nil : .open) {
                summary { words("preparation.complements.publics") }
                fields.checks(
                    "publics",
                    words("preparation.complements.publics"),
                    DirectoryCodes.publics.map { Choice($0, words.label("public", $0)) }
                )
            }
            Submit(words("preparation.complements.send"), back: .cycle(sheet.id, .preparation), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

/// Where what one lacks is what another offers.
private struct ComplementMatches: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("preparation.complements.meet") }
            if matches.isEmpty { p(.class("soft")) { words("preparation.complements.noMatch") } }
            ul { ForEach(matches) { match in li { sentence(match) } } }
        }
    }

    private func sentence(_ match: ComplementMatch) -> String {
        let common = [
            words.label("theme", match.lack.theme),
            match.isSamePublic ? words("preparation.complements.samePublic") : nil,
            match.isSameTerritory ? words("preparation.complements.sameTerritory") : nil,
        ]
        return words(
            "preparation.complements.match",
            [
                "lacking": sheet.names[match.lack.organisation], "lack": match.lack.text,
                "offering": sheet.names[match.offer.organisation], "offer": match.offer.text,
                "common": words.list(common.compactMap { $0 }),
            ]
        )
    }

    private var matches: [ComplementMatch] { sheet.preparation.matches(among: sheet.seated) }
}

private struct ComplementBoard: Component {
    let sheet: CycleSheet
    let side: Complement.Side
    let words: Words

    var body: some HTML {
        section {
            h2 { words("preparation.complements.\(side.rawValue)") }
            if items.isEmpty { p(.class("soft")) { words("preparation.complements.nothing") } }
            ul { ForEach(items) { item in li { line(item) } } }
        }
    }

    private func line(_ item: Complement) -> some HTML {
        div {
            p {
                strong { sheet.names[item.organisation] }
                " · "
                item.text
            }
            p(.class("hint")) { detail(item) }
            if unmet.contains(item.number) {
                p { a(.href(search(item))) { words("preparation.complements.elsewhere") } }
            }
            if sheet.isOpen, item.organisation == sheet.organisation {
                form(
                    .method("post"),
                    .action(Link.cycle(sheet.id, .preparation, "complements", String(item.number), "retrait"))
                ) {
                    button(.type("submit"), .class("quiet")) { words("preparation.complements.takeBack") }
                }
            }
        }
    }

    private func detail(_ item: Complement) -> String {
        [words.label("theme", item.theme), words.labels("public", item.publics), item.territory]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Who in the directory could offer it.
    private func search(_ item: Complement) -> Link {
        var query = DirectoryQuery(text: "")
        query.theme = item.theme
        query.aimedAt = item.publics.first
        return .directory(query)
    }

    private var items: [Complement] { sheet.preparation.complements(side, among: sheet.seated) }

    private var unmet: Set<Int> {
        side == .lack ? Set(sheet.preparation.unmetLacks(among: sheet.seated).map(\.number)) : []
    }
}
