import Cooperation
import HTML

/// One partnership of the list.
struct CycleListRow: Component {
    let summary: CycleSummary
    let reader: OrganisationID
    let names: PaperNames
    let words: Words

    var body: some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.cycle(summary.id))) { summary.title } }
            td(.cell(words("cycle.list.state"))) { StateMark(summary.state, words) }
            td(.cell(words("cycle.list.missing"))) { missing }
            td(.cell(words("cycle.list.yours"))) { yours }
            td(.cell(words("cycle.list.with"))) { with }
        }
    }

    @HTMLBuilder private var missing: some HTML {
        if let first = summary.gaps.first {
            a(.href(Link.gap(first, in: summary.id, for: reader))) {
                sentence(words.gap(first, names, among: summary.seated), of: summary.gaps.count)
            }
        } else {
            words("cycle.list.nothing")
        }
    }

    @HTMLBuilder private var yours: some HTML {
        if let first = summary.matters.first {
            a(.href(Link.matter(first, in: summary.id))) {
                sentence(words.matter(first, names), of: summary.matters.count)
            }
        } else {
            words("cycle.list.nothing")
        }
    }

    private func sentence(_ first: String, of count: Int) -> String {
        count == 1 ? first : words("cycle.list.more", count: count - 1, ["first": first])
    }

    private var with: String {
        let others = summary.seated.filter { $0 != reader }
        guard others.count > 4 else { return words.list(others.map { names[$0] }) }
        return words(
            "cycle.list.others",
            count: others.count - 3,
            ["names": others.prefix(3).map { names[$0] }.joined(separator: ", ")]
        )
    }
}
