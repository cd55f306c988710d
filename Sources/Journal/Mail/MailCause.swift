/// Why a mail did not leave, as far as the mail server's number tells.
package enum MailCause: String, Sendable, CaseIterable {
    case address, full, credentials, refused, unreachable

    init(_ failure: String?) {
        let number = failure?.split { !$0.isNumber }.last.flatMap { Int($0) } ?? 0
        self =
            switch number {
            case 501, 550, 551, 553: .address
            case 452, 552: .full
            case 530, 534, 535, 538: .credentials
            case 400...599: .refused
            default: .unreachable
            }
    }
}

extension OutboxMail {
    /// Why it did not leave.
    package var cause: MailCause { MailCause(failure) }
}
