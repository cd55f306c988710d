/// How mails leave.
package protocol MailTransport: Sendable {
    /// Hands the mail to the next server; throws ``MailUndelivered`` when it would not take it.
    func send(_ mail: OutboxMail) async throws
}

/// The mail server did not take the mail.
package struct MailUndelivered: Error, Equatable {
    /// Trying again would give the same answer.
    package let isPermanent: Bool
    package let detail: String

    package init(isPermanent: Bool, detail: String) {
        self.isPermanent = isPermanent
        self.detail = detail
    }
}
