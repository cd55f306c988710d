import Cooperation
import Journal

extension Site {
    func look(_ token: Token) async throws -> MailedLinkState {
        let now = moment().instant
        return try await store.read { try $0.links.look(token, for: .answer, at: now) }
    }

    /// Sends a new link to the organisation's own address, once an hour at most.
    func renew(_ token: Token) async throws {
        try await store.perform { [self] unit in
            guard let link = try unit.connection.links.look(token, for: .answer, at: unit.moment.instant).link,
                let subject = try? link.read(PersonalLink.self),
                let paper = try unit.load(Partnership.self, subject.paper),
                try unit.connection.attempts.admit(
                    "renewal \(subject.paper) \(subject.organisation)",
                    at: unit.moment.instant,
                    limit: 1,
                    within: 3_600
                )
            else { return }
            try Notices(site: self, unit: unit, paper: paper).renew(subject.organisation)
        }
    }

    /// Uses the link up without answering.
    func deny(_ token: Token) async throws -> PersonalLink? {
        try await store.perform { unit in
            try unit.connection.links.use(token, for: .answer, at: unit.moment.instant).validLink?
                .read(PersonalLink.self)
        }
    }
}

extension MailedLinkState {
    /// What the link is about, while it works.
    var validLink: MailedLink? {
        if case .valid(let link) = self { link } else { nil }
    }
}
