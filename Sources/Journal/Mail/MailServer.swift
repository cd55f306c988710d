/// The mail server to hand mails to.
package struct MailServer: Sendable, Equatable {
    /// `smtps://host:465` or `smtp://host:587`.
    package let address: String
    package let user: String?
    package let password: String?
    /// The sender of every mail: `Maillage <maillage@exemple.fr>`, or the address alone.
    package let sender: String

    package init(address: String, user: String? = nil, password: String? = nil, sender: String) {
        self.address = address
        self.user = user
        self.password = password
        self.sender = sender
    }

    /// The bare address of the sender.
    var senderAddress: String {
        guard let open = sender.lastIndex(of: "<"), let close = sender.lastIndex(of: ">"), open < close else {
            return sender
        }
        return String(sender[sender.index(after: open)..<close])
    }

    /// A server on this very machine may be spoken to without encryption.
    var isLocal: Bool {
        let host = address.drop { $0 != ":" }.dropFirst(3).split(separator: "@").last ?? ""
        return ["localhost", "127.0.0.1", "[::1]"].contains { host.hasPrefix($0) }
    }
}
