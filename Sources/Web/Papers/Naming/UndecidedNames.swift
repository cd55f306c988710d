import Cooperation
import Exchange
import HTML

extension MemberContext {
    /// Names of the text that the directory knows and nobody at the table confirmed: those organisations know nothing.
    func undecidedNames(in partnership: Partnership) async throws -> [FoundName] {
        guard partnership.isSeated(organisation, on: today) else { return [] }
        return try await namesFound(in: partnership).filter { $0.isUndecided(in: partnership) }
    }
}

extension FoundName {
    /// Whether the directory knows such a name, and none of its bearers has a part in the paper.
    func isUndecided(in partnership: Partnership) -> Bool {
        kind != .unknown && !choices.contains { partnership.participations[$0.name.organisation] != nil }
    }
}

/// Names that were found and left: confirmed or not, somebody should have looked.
struct UndecidedNames: Component {
    let partnership: Partnership
    let names: [FoundName]
    let words: Words

    var body: some HTML {
        if !names.isEmpty {
            Notice {
                p { words("papers.names.undecided", count: names.count) }
                ul { ForEach(names) { name in li { q { name.phrase } } } }
                p { a(.href(Link.paperNames(partnership.id))) { words("papers.names.decide") } }
            }
        }
    }
}
