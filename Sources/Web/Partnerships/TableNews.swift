import Cooperation
import Journal

/// Tells what one organisation has just said: to the one that holds the pen; a withdrawal, to the whole table.
///
/// Forty partners who accept would otherwise write forty times forty mails; the others see it on the paper.
struct TableNews {
    let notices: Notices
    let organisation: OrganisationID

    func answered(_ answer: Answer) throws {
        try tell(pen, "answered") { words in
            ["answer": words("mentions.kinds.\(answer.kind.rawValue)"), "message": answer.message ?? ""]
        }
    }

    func accepted(version: Int) throws {
        try tell(pen, "accepted") { words in ["version": words.number(version)] }
    }

    func withdrawn(_ withdrawal: Withdrawal) throws {
        try tell(table, "withdrawn", byLink: true) { words in
            ["day": words.day(withdrawal.effectiveOn), "message": withdrawal.message ?? ""]
        }
    }

    /// The organisation becomes part of another: to the table, and to those who speak for the other.
    func merged(_ merger: Merger) throws {
        let into = try notices.unit.load(Organisation.self, merger.into)?.card?.name ?? ""
        let arguments = { (words: Words) in ["into": into, "day": words.day(merger.on)] }
        let isSeated = table.contains(merger.into)
        try tell(table.filter { $0 != merger.into }, isSeated ? "mergedSeated" : "merged", arguments)
        try tell([merger.into], isSeated ? "mergedSeated" : "succession", arguments)
    }

    func mergerRecalled(_ into: OrganisationID?) throws {
        try tell(table + [into].compactMap(\.self), "mergerRecalled") { _ in [:] }
    }

    /// Somebody who is not of the organisation received its link.
    func misdirected() throws { try tell(pen, "misdirected") { _ in [:] } }

    /// Whoever published the present text.
    private var pen: [OrganisationID] {
        let author = notices.paper.versions.last?.record.actor.organisation ?? notices.paper.initiator
        return [author].compactMap(\.self)
    }

    var table: [OrganisationID] {
        notices.paper.organisations(on: notices.unit.moment.day).filter(\.state.isSeated).map(\.organisation)
    }

    /// One mail to each administrator of these organisations, in their language; none to the one who spoke.
    ///
    /// Those that only ever use links have one at their own address when `byLink`.
    func tell(
        _ organisations: [OrganisationID],
        _ kind: String,
        byLink: Bool = false,
        _ arguments: (Words) -> [String: String]
    ) throws {
        let unit = notices.unit
        let name = try unit.load(Organisation.self, organisation)?.card?.name ?? ""
        if byLink {
            for other in organisations where other != organisation {
                try notices.news(kind, of: name, to: other, arguments)
            }
        }
        var people: Set<PersonID> = []
        for other in organisations where other != organisation {
            let members = try unit.load(Organisation.self, other)?.members ?? [:]
            people.formUnion(members.filter { $0.value == .administrator }.keys)
        }
        guard !people.isEmpty else { return }
        for reader in try unit.connection.accounts.accounts(people).values.sorted(by: { $0.id < $1.id }) {
            let mail = try notices.composer(Language(rawValue: reader.language) ?? .fr)
            try unit.send(mail.news(kind, of: name, to: reader.mail, arguments(mail.words)))
        }
    }
}
