package import Cooperation
package import Journal

/// A session opened without a browser: what a program sends to act as somebody.
package struct SessionCookie: Sendable {
    /// For whom the person acts; nothing when they have a choice to make.
    package let organisation: OrganisationID?
    /// The value of the `Cookie` header.
    package let header: String

    package init(for person: PersonID, isSecure: Bool, lasting seconds: Int64, in unit: UnitOfWork) throws {
        let own = try Memberships.of(person, on: unit.connection).filter { $0.standing != .claimant }
        organisation = own.count == 1 ? own[0].organisation : nil
        let token = try unit.connection.sessions.open(
            for: person,
            organisation: organisation,
            agent: "maillage",
            at: unit.moment.instant,
            until: unit.moment.instant.advanced(bySeconds: seconds)
        )
        header = "\(CookieJar(isSecure: isSecure).name(.session))=\(token.text)"
    }
}
