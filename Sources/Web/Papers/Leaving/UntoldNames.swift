import Cooperation
import HTML
import Journal

extension MemberContext {
    /// What a page says in place of copies while somebody must be told first: the paper names them, and a message would
    /// reach them.
    func untoldNames(in partnership: Partnership) async throws -> UntoldNames? {
        let records = try await store.states(of: partnership.concernedByNotice)
        let untold = partnership.owedNotice(among: records, by: speaker, on: today)
        guard !untold.isEmpty else { return nil }
        let names = try await names(in: [partnership])
        return UntoldNames(partnership: partnership, untold: untold, names: names, words: words)
    }

    /// The same for a document of a cycle, be it over: what counts is whom the paper names today.
    func untoldNames(in sheet: CycleSheet) async throws -> UntoldNames? {
        guard sheet.cycle.isPast else { return try await untoldNames(in: sheet.partnership) }
        guard let present = try await store.load(Partnership.self, sheet.id)?.state else { return nil }
        return try await untoldNames(in: present)
    }
}

extension UnitOfWork {
    /// The same at the moment of writing.
    func owesNotice(in partnership: Partnership, by speaker: Speaker) throws -> Bool {
        var records: [OrganisationID: Organisation] = [:]
        for organisation in partnership.concernedByNotice {
            records[organisation] = try load(Organisation.self, organisation)
        }
        return !partnership.owedNotice(among: records, by: speaker, on: moment.day).isEmpty
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
