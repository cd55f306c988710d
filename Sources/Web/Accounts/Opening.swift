import Cooperation
import Foundation
import HTTPTypes
import Hummingbird
import Journal

extension UnitOfWork {
    /// The account of somebody who has just proven an address; made on their first visit.
    func settleAccount(mail: String, name: String, language: Language) throws -> PersonID {
        if var account = try connection.accounts.account(mail: mail) {
            if account.name.isEmpty, !name.isEmpty {
                account.name = name
                try connection.accounts.update(account)
            }
            return account.id
        }
        let person = PersonID(UUID().uuidString.lowercased())
        try connection.accounts.add(
            Account(id: person, mail: mail, name: name, language: language.rawValue, created: moment.instant)
        )
        return person
    }
}

extension UnitOfWork {
    /// One more try to sign in under this address: eight in a quarter of an hour.
    func admitSignIn(_ mail: String) throws -> Bool {
        try connection.attempts.admit("mail \(mail)", at: moment.instant, limit: 8, within: 900)
    }
}

extension Site {
    static let sessionSeconds: Int64 = 30 * 86_400

    /// Signs a person in on this browser; with one organisation only, they act for it at once.
    func open(for person: PersonID, request: Request, next: Link?) async throws -> Response {
        let agent = request.headers[.userAgent] ?? ""
        let token = try await store.perform { unit in
            let own = try Memberships.of(person, on: unit.connection).filter { $0.standing != .claimant }
            return try unit.connection.sessions.open(
                for: person,
                organisation: own.count == 1 ? own[0].organisation : nil,
                agent: agent,
                at: unit.moment.instant,
                until: unit.moment.instant.advanced(bySeconds: Self.sessionSeconds)
            )
        }
        var response = Response(status: .seeOther, headers: [.location: (next ?? .home).path])
        response.headers.append(cookies.field(.session, token.text, seconds: Int(Self.sessionSeconds)))
        return response
    }

    /// Counts the tries by address and by network, on all nodes together.
    func admitSignIn(_ mail: String, _ visit: Visit) async throws {
        let admitted = try await store.perform { unit in
            let byMail = try unit.admitSignIn(mail)
            let byReader = try unit.connection.attempts.admit(
                "reader \(visit.reader)",
                at: unit.moment.instant,
                limit: 60,
                within: 900
            )
            return byMail && byReader
        }
        guard admitted else { throw Trouble(.tooManyRequests, "tooManySignIns", retryAfter: 900) }
    }

    func forgiveSignIn(_ mail: String) async throws {
        try await store.perform { try $0.connection.attempts.forgive("mail \(mail)") }
    }
}

extension FormInput {
    /// A secret exactly as typed, spaces included.
    func secret(_ name: String) -> String { values[name]?.first ?? "" }
}

extension Request {
    /// A value of the address's query; empty when it is absent.
    func query(_ name: String) -> String {
        guard let query = uri.query, let input = try? FormInput.urlEncoded(query.utf8) else { return "" }
        return input[name]
    }
}
