import Cooperation
import Journal

/// Tells the people of the organisations at the table what one organisation has just said.
struct TableNews {
    let notices: Notices
    let organisation: OrganisationID

    func answered(_ answer: Answer) throws {
        try tell("answered") { words in
            ["answer": words("mentions.kinds.\(answer.kind.rawValue)"), "message": answer.message ?? ""]
        }
    }

    func accepted(version: Int) throws {
        try tell("accepted") { words in ["version": words.number(version)] }
    }

    func withdrawn(_ withdrawal: Withdrawal) throws {
        try tell("withdrawn") { words in
            ["day": words.day(withdrawal.effectiveOn), "message": withdrawal.message ?? ""]
        }
    }

    /// One mail to each administrator of each organisation at the table, in their language; none to the one who spoke.
    private func tell(_ kind: String, _ arguments: (Words) -> [String: String]) throws {
        let unit = notices.unit
        let name = try unit.load(Organisation.self, organisation)?.card?.name ?? ""
        for reader in try readers() {
            let mail = try notices.composer(Language(rawValue: reader.language) ?? .fr)
            try unit.send(mail.news(kind, of: name, to: reader.mail, arguments(mail.words)))
        }
    }

    private func readers() throws -> [Account] {
        let unit = notices.unit
        let seated = notices.paper.organisations(on: unit.moment.day)
            .filter { $0.state.isSeated && $0.organisation != organisation }
        var people: Set<PersonID> = []
        for seat in seated {
            let members = try unit.load(Organisation.self, seat.organisation)?.members ?? [:]
            people.formUnion(members.filter { $0.value == .administrator }.keys)
        }
        return try unit.connection.accounts.accounts(people).values.sorted { $0.id < $1.id }
    }
}
