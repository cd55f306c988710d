import Cooperation
import Journal

/// What a mailed link is about, and how another one follows it when it can no longer be used.
protocol RenewableLink: Codable, Sendable {
    static var purpose: LinkPurpose { get }
    /// Whether one that was used may be followed by another; one that expired always may.
    static var servesAgain: Bool { get }
    /// Mails another one in place of the one sent to this address, if that still makes sense and was not done a moment
    /// ago.
    func renew(in unit: UnitOfWork, _ site: Site, _ words: Words, after mail: String?) throws
}

/// Every kind of mailed link.
enum RenewableLinks {
    static let kinds: [any RenewableLink.Type] = [
        SignInLink.self, Invitation.self, ClaimProof.self, PersonalLink.self, ErasureLink.self, PollLink.self,
    ]

    /// Nothing follows a link that was printed: no address is known to send another to.
    static func kind(of link: MailedLink) -> (any RenewableLink.Type)? {
        link.wasPrinted ? nil : kinds.first { $0.purpose == link.purpose }
    }
}

extension MailedLinkState {
    /// What another link may be sent for.
    var renewable: (any RenewableLink)? {
        get throws {
            switch self {
            case .valid, .unknown: nil
            case .expired(let link): try RenewableLinks.kind(of: link)?.init(reading: link)
            case .used(let link):
                try RenewableLinks.kind(of: link).flatMap { $0.servesAgain ? try $0.init(reading: link) : nil }
            }
        }
    }
}

extension RenewableLink {
    fileprivate init(reading link: MailedLink) throws { self = try link.read() }
}

extension UnitOfWork {
    /// Whether a mail about this may leave: once an hour, unless more is told.
    func admitMail(_ subject: String, perHour limit: Int = 1) throws -> Bool {
        try connection.attempts.admit(subject, at: moment.instant, limit: limit, within: 3_600)
    }
}
