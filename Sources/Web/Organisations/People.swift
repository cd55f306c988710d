import Cooperation
import Journal

/// The people of an organisation with their names, as its members see them.
struct People: Sendable {
    let organisation: Organisation
    private let accounts: [PersonID: Account]

    init(_ organisation: Organisation, accounts: [PersonID: Account]) {
        self.organisation = organisation
        self.accounts = accounts
    }

    /// The name somebody gave, or their address; an erased account is only somebody who has left.
    func name(_ person: PersonID, _ words: Words) -> String {
        guard let account = accounts[person] else { return words("people.left") }
        return account.name.isEmpty ? account.mail : account.name
    }

    func mail(_ person: PersonID) -> String? { accounts[person]?.mail }

    /// Members by name.
    func members(_ words: Words) -> [PersonID] {
        organisation.members.keys.sorted { (name($0, words), $0) < (name($1, words), $1) }
    }

    func isAdministrator(_ person: PersonID) -> Bool { organisation.members[person] == .administrator }
}

extension Site {
    func people(of organisation: Organisation) async throws -> People {
        let ids = Set(organisation.members.keys).union(organisation.claims.keys)
            .union(organisation.mandates.values.map(\.person))
            .union(organisation.mandateIssues.values.compactMap(\.actor.person))
        return People(organisation, accounts: try await store.read { try $0.accounts.accounts(ids) })
    }
}
