import Cooperation
import Journal

/// What a link opens while it works, and while its holder has set it aside.
struct PollDoor: Sendable {
    let token: Token
    let link: PollLink
    let until: Instant
    /// Its holder said that the meeting does not concern them.
    let isSetAside: Bool
    let cycle: Cycle
    let meeting: Meeting
    let names: PaperNames

    init?(_ state: MailedLinkState, _ token: Token, _ context: VisitorContext) async throws {
        let mailed: MailedLink
        switch state {
        case .valid(let link), .used(let link): mailed = link
        case .expired, .unknown: return nil
        }
        let store = context.store
        let link = try mailed.read(PollLink.self)
        guard let cycle = try await store.cycle(link.partnership, readableBy: link.organisation),
            cycle.seated(on: context.words.today).contains(link.organisation)
        else { return nil }
        try link.require(cycle)
        guard let meeting = cycle.meetings[link.meeting] else { return nil }
        self.token = token
        self.link = link
        until = mailed.expires
        isSetAside = state.validLink == nil
        self.cycle = cycle
        self.meeting = meeting
        names = PaperNames(names: try await store.names(of: Set(cycle.partnership.participations.keys)))
    }
}

extension VisitorContext {
    func lookAtPoll(_ token: Token) async throws -> MailedLinkState {
        let now = words.now
        return try await store.read { try $0.links.look(token, for: .poll, at: now) }
    }
}
