import Cooperation
import Journal

/// Where a mail to an organisation goes, and in which language.
struct Recipient: Sendable, Equatable {
    let address: String
    let language: Language
}

extension Connection {
    /// The organisation's own address, in the language of the first of those who administer it here; without an
    /// address, each of these, in their own.
    func recipients(of organisation: Organisation) throws -> [Recipient] {
        let people = organisation.members.filter { $0.value == .administrator }.keys
        let administrators = try accounts.accounts(people).values.sorted { $0.id < $1.id }.map {
            Recipient(address: $0.mail, language: Language(rawValue: $0.language) ?? .fr)
        }
        guard let address = organisation.card?.mail else { return administrators }
        return [Recipient(address: address, language: administrators.first?.language ?? .fr)]
    }

    /// Where a link goes that takes the place of one sent to this address: there alone, while the organisation is
    /// still written to there; else to where it is written to today.
    func recipients(of organisation: Organisation, after mail: String?) throws -> [Recipient] {
        let today = try recipients(of: organisation)
        let same = today.filter { $0.address == mail }
        return same.isEmpty ? today : same
    }
}
