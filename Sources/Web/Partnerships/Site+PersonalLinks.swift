import Cooperation
import Journal

extension Site {
    func look(_ token: Token) async throws -> MailedLinkState {
        let now = moment().instant
        return try await store.read { try $0.links.look(token, for: .answer, at: now) }
    }

    /// Uses the link up without answering, and tells those who hold the pen that the address is to be checked.
    func deny(_ token: Token) async throws -> MailedLinkState {
        try await store.perform { [self] unit in
            let state = try unit.connection.links.use(token, for: .answer, at: unit.moment.instant)
            guard case .valid(let mailed) = state else { return state }
            let link = try mailed.read(PersonalLink.self)
            if let paper = try unit.load(Partnership.self, link.paper) {
                let notices = Notices(site: self, unit: unit, paper: paper)
                try TableNews(notices: notices, organisation: link.organisation).misdirected()
            }
            return state
        }
    }
}
