import Cooperation
import HTML
import Journal

/// The directory in numbers, for those who look after it.
struct DirectoryFiguresPage: Component {
    let figures: DirectoryFigures
    let words: Words

    var body: some HTML {
        if figures.isEmpty {
            EmptyState(words("administration.directory.empty")) {
                p { words("administration.directory.emptyNext") }
                p { code { "maillage directory import" } }
            }
        } else {
            summary
            shares("publishers", figures.publishers)
            if !figures.networks.isEmpty { shares("networks", figures.networks) }
        }
    }

    @HTMLBuilder private var summary: some HTML {
        dl(.class("facts")) {
            fact("organisations", words.number(figures.all.organisations))
            fact("services", words.number(figures.all.services))
            fact("lastChange", figures.lastChange.map(words.when) ?? words("administration.directory.never"))
            fact("ageing", counted(figures.all.ageing, figures.all.ageingPercent))
            fact("old", counted(figures.all.old, figures.all.oldPercent))
            fact("listed", words.number(figures.onlyListed))
            fact("claimed", words.number(figures.claimed))
            fact("verified", words.number(figures.all.verified))
        }
    }

    @HTMLBuilder private func fact(_ key: String, _ value: String) -> some HTML {
        dt { words("administration.directory.\(key)") }
        dd(.class("number")) { value }
    }

    private func counted(_ number: Int, _ percent: Int) -> String {
        words(
            "administration.directory.counted",
            ["number": words.number(number), "percent": words.percent(percent)]
        )
    }

    private func shares(_ kind: String, _ shares: [DirectoryFigures.Share]) -> some HTML {
        section {
            h2 { words("administration.directory.\(kind).title") }
            p { words("administration.directory.\(kind).lead") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("administration.directory.\(kind).name") }
                            ForEach(columns(kind)) { key in
                                th(.scope("col"), .class("figure")) { words("administration.directory.\(key)") }
                            }
                        }
                    }
                    tbody { ForEach(shares) { share in row(share, kind) } }
                }
            }
        }
    }

    private func row(_ share: DirectoryFigures.Share, _ kind: String) -> some HTML {
        tr {
            th(.scope("row")) { name(of: share, kind) }
            ForEach(columns(kind)) { key in
                td(.cell(words("administration.directory.\(key)")), .class("figure")) { cell(key, share) }
            }
        }
    }

    /// A service has a publisher; networks are those of organisations.
    private func columns(_ kind: String) -> [String] {
        ["organisations"] + (kind == "publishers" ? ["services"] : []) + ["ageing", "old", "verified", "latest"]
    }

    private func cell(_ key: String, _ share: DirectoryFigures.Share) -> String {
        switch key {
        case "organisations": words.number(share.organisations)
        case "services": words.number(share.services)
        case "ageing": words.percent(share.ageingPercent)
        case "old": words.percent(share.oldPercent)
        case "verified": words.number(share.verified)
        default: share.latest.map(words.shortDay) ?? "—"
        }
    }

    private func name(of share: DirectoryFigures.Share, _ kind: String) -> String {
        if share.name.isEmpty { return words("administration.directory.byHand") }
        return kind == "networks" ? words.label("network", share.name) : share.name
    }
}
