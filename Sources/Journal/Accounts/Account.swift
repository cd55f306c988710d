package import Cooperation

/// A person's erasable half: the only place where their name and address are kept.
package struct Account: Sendable, Hashable {
    package let id: PersonID
    /// Lower case, without spaces around.
    package var mail: String
    package var name: String
    /// `fr`, `en`.
    package var language: String
    package var password: PasswordHash?
    package var isInstanceAdmin: Bool
    package let created: Instant

    package init(
        id: PersonID,
        mail: String,
        name: String,
        language: String = "fr",
        password: PasswordHash? = nil,
        isInstanceAdmin: Bool = false,
        created: Instant
    ) {
        self.id = id
        self.mail = Account.normalised(mail)
        self.name = name
        self.language = language
        self.password = password
        self.isInstanceAdmin = isInstanceAdmin
        self.created = created
    }

    /// Two spellings of one address are one address.
    package static func normalised(_ mail: String) -> String {
        String(mail.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()).lowercased()
    }
}

/// Another account already has this address.
package struct MailTaken: Error, Equatable {
    package let mail: String
}
