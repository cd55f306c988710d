package import Cooperation

/// A mail to send: plain text, because everybody can read it.
package struct OutgoingMail: Sendable, Hashable {
    package let to: String
    package let subject: String
    package let text: String

    package init(to: String, subject: String, text: String) {
        self.to = to
        self.subject = subject
        self.text = text
    }
}

/// A mail in the outbox.
package struct OutboxMail: Sendable, Hashable {
    package enum State: String, Sendable {
        /// To be sent at its next attempt.
        case waiting
        /// A postman holds it; taken again if that postman dies.
        case sending
        case sent
        /// Refused for good, or tried too often.
        case failed
        /// No server is configured: only the local mailbox shows it.
        case local
    }

    package let id: Int
    package let mail: OutgoingMail
    package let created: Instant
    package let state: State
    package let attempts: Int
    package let failure: String?
}
