import Cooperation
import HTML
import Journal

extension MemberContext {
    /// Those that must be told before the reader takes a copy: the paper names them, and a message would reach them.
    func owedNotice(in partnership: Partnership) async throws -> [OrganisationID] {
        guard let initiator = partnership.initiator,
            try await store.load(Organisation.self, initiator)?.state.verified != nil
        else { return [] }
        var reachable: Set<OrganisationID> = []
        for organisation in partnership.unaware
        where try await store.load(Organisation.self, organisation)?.state.isReachable == true {
            reachable.insert(organisation)
        }
        return partnership.owedNotice(reachable: reachable, by: speaker, on: today)
    }
}

/// Whom to tell before a copy leaves, and where.
struct UntoldNames: Component {
    let partnership: Partnership
    let untold: [OrganisationID]
    let names: PaperNames
    let words: Words

    var body: some HTML {
        Notice {
            p { words("papers.export.untold", count: untold.count) }
            ul { ForEach(untold) { organisation in li { names[organisation] } } }
            p(.class("actions")) {
                a(.class("button main"), .href(Link.paperNotices(partnership.id))) { words("papers.names.goOn") }
            }
        }
    }
}
