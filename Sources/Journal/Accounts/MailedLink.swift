package import Cooperation
package import Foundation

/// What a mailed link is for; each feature names its own in an extension.
package struct LinkPurpose: Sendable, Hashable {
    package let rawValue: String

    package init(_ rawValue: String) {
        self.rawValue = rawValue
    }
}

/// A link sent by mail: whoever holds its token may do one thing, once, until a date.
package struct MailedLink: Sendable, Hashable {
    package let purpose: LinkPurpose
    /// JSON of what it is about.
    package let subject: Data
    /// To whom it was sent; a new one may be sent there again.
    package let mail: String?
    package let expires: Instant

    package func read<Subject: Decodable>(_ type: Subject.Type = Subject.self) throws -> Subject {
        try JSONDecoder().decode(type, from: subject)
    }
}

/// What became of a link; an expired or used one still says what it was about, so that it can be renewed.
package enum MailedLinkState: Sendable, Hashable {
    case valid(MailedLink), expired(MailedLink), used(MailedLink), unknown

    /// What the link is about, whatever became of it.
    package var link: MailedLink? {
        switch self {
        case .valid(let link), .expired(let link), .used(let link): link
        case .unknown: nil
        }
    }

    /// What it is about, while it works.
    package var validLink: MailedLink? {
        if case .valid(let link) = self { link } else { nil }
    }
}
