package import Cooperation

extension Connection {
    package var accounts: Accounts { Accounts(connection: self) }
}

/// The accounts of people.
package struct Accounts {
    let connection: any Connection
    static let columns: SQL =
        """
        account.id, account.mail, account.name, account.language, account.password, account.instance_admin,
        account.created
        """

    /// Throws ``MailTaken`` when another account has the address.
    package func add(_ account: Account) throws {
        try refuseTaken(account.mail, except: account.id)
        try connection.run(
            """
            INSERT INTO account (id, mail, name, language, password, instance_admin, created) VALUES (
            \(account.id), \(account.mail), \(account.name), \(account.language), \(account.password?.text),
            \(account.isInstanceAdmin), \(account.created))
            """
        )
    }

    /// Writes every changeable field; throws ``MailTaken`` when another account has the address.
    package func update(_ account: Account) throws {
        try refuseTaken(account.mail, except: account.id)
        try connection.run(
            """
            UPDATE account SET mail = \(account.mail), name = \(account.name), language = \(account.language),
            password = \(account.password?.text), instance_admin = \(account.isInstanceAdmin)
            WHERE id = \(account.id)
            """
        )
    }

    /// Erases the person's name and address, what was mailed there, and their sessions; the journal keeps only the
    /// opaque identifier.
    package func erase(_ id: PersonID) throws {
        guard let mail = try account(id)?.mail else { return }
        try connection.links.forget(mailedTo: mail)
        try connection.outbox.forget(mailedTo: mail)
        try connection.run("DELETE FROM account WHERE id = \(id)")
    }

    /// Whether the person manages the instance and nobody else does.
    package func isLastInstanceAdministrator(_ id: PersonID) throws -> Bool {
        let administrators = try connection.rows("SELECT id FROM account WHERE instance_admin = 1 LIMIT 2")
        return try administrators.map { try $0.identifier(0) as PersonID } == [id]
    }

    package func account(_ id: PersonID) throws -> Account? {
        try connection.first("SELECT \(Self.columns) FROM account WHERE id = \(id)").map { try Account($0) }
    }

    package func account(mail: String) throws -> Account? {
        try connection.first("SELECT \(Self.columns) FROM account WHERE mail = \(Account.normalised(mail))")
            .map { try Account($0) }
    }

    /// The accounts that still exist among those asked for.
    package func accounts(_ ids: some Collection<PersonID>) throws -> [PersonID: Account] {
        guard !ids.isEmpty else { return [:] }
        let found = try connection.rows("SELECT \(Self.columns) FROM account WHERE id IN (\(list: ids))")
            .map { try Account($0) }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0) })
    }

    /// A page of all accounts, by address.
    package func all(after mail: String = "", limit: Int) throws -> [Account] {
        try connection.rows(
            "SELECT \(Self.columns) FROM account WHERE mail > \(mail) ORDER BY mail LIMIT \(limit)"
        ).map { try Account($0) }
    }

    /// Those who run the instance, by address.
    package func instanceAdministrators() throws -> [Account] {
        try connection.rows("SELECT \(Self.columns) FROM account WHERE instance_admin = \(true) ORDER BY mail")
            .map { try Account($0) }
    }

    package func count() throws -> Int {
        try connection.integer("SELECT count(*) FROM account") ?? 0
    }

    private func refuseTaken(_ mail: String, except id: PersonID) throws {
        let other = try connection.first("SELECT id FROM account WHERE mail = \(mail) AND id <> \(id)")
        guard other == nil else { throw MailTaken(mail: mail) }
    }
}

extension Account {
    /// Reads the columns of ``Accounts``, from the first or from another.
    init(_ row: Row, from start: Int = 0) throws {
        id = try row.identifier(Column(start))
        mail = try row.text(Column(start + 1))
        name = try row.text(Column(start + 2))
        language = try row.text(Column(start + 3))
        password = try row.textOrNil(Column(start + 4)).map { PasswordHash(text: $0) }
        isInstanceAdmin = try row.bool(Column(start + 5))
        created = try row.instant(Column(start + 6))
    }
}
