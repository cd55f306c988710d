import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing
import Web

@Suite("Links that expired, were used, were forged or are somebody else's", .sandbox)
struct UnusableLinkTests {
    private func signIn(_ town: Town, seconds: Int64) async throws -> Link {
        try await town.store.perform { unit in
            try SignInLink.issue(
                for: Personas.mail(of: Personas.nadia),
                on: unit.connection,
                at: unit.moment.instant,
                lasting: seconds
            )
        }
    }

    private func token(
        _ town: Town,
        _ purpose: LinkPurpose,
        _ subject: some Encodable & Sendable,
        seconds: Int64 = -1
    ) async throws -> String {
        try await town.store.perform { unit in
            let end = unit.moment.instant.advanced(bySeconds: seconds)
            return try unit.connection.links.issue(purpose, about: subject, at: unit.moment.instant, until: end).text
        }
    }

    @Test("a sign-in link serves once; used or expired, one button sends another to the same address")
    func signInLink() async throws {
        try await Town.open { town in
            let good = try await signIn(town, seconds: 60)
            for _ in 0..<3 { #expect(try await town.visitor.get(good).status == 200, "opening uses the link up") }
            #expect(try await town.visitor.post(good).status == 303)
            let expired = try await signIn(town, seconds: -1)
            for link in [good, expired] {
                for page in [try await town.visitor.get(link), try await town.visitor.post(link)] {
                    #expect(page.status == 410)
                    #expect(page.headers[values: .setCookie].isEmpty)
                    #expect(page.text.contains("M&#39;envoyer un nouveau lien") || page.shows("nouveau lien"))
                    #expect(!page.text.contains("acacias.example"), "the page reveals whose link it was")
                }
                let before = try await town.mails().count
                let token = String(link.path.split(separator: "/").last ?? "")
                #expect(page410(try await town.visitor.get(link), token))
                #expect(try await town.visitor.post(.renewal(token: token)).status == 200)
                #expect(try await town.mails().count == before + 1)
                #expect(try await town.mails().first?.to == Personas.mail(of: Personas.nadia))
            }
        }
    }

    private func page410(_ page: Answered, _ token: String) -> Bool {
        page.status == 410 && page.text.contains("action=\"\(Link.renewal(token: token).path)\"")
    }

    @Test("a link for one thing opens nothing else")
    func otherPurpose() async throws {
        try await Town.open { town in
            let link = try await signIn(town, seconds: 60)
            let token = String(link.path.split(separator: "/").last ?? "")
            #expect(try await town.visitor.get(.invitation(token: token)).status == 404)
            #expect(try await town.visitor.post(.invitation(token: token)).status == 404)
            #expect(try await town.visitor.get(.claimProof(token: token)).status == 404)
            #expect(try await town.visitor.post(.claimProof(token: token), ["reponse": "oui"]).status == 404)
            #expect(try await town.visitor.get(.personal(token)).status == 404)
            #expect(try await town.visitor.post(.personalAnswer(token), ["kind": "decline"]).status == 404)
            #expect(try await town.visitor.get(link).status == 200, "somebody else's page used the link up")
        }
    }

    @Test("an invitation that expired is sent again to the same address, once an hour")
    func invitation() async throws {
        try await Town.open { town in
            let invitation = Invitation(
                organisation: Personas.acacias,
                mail: "lea@example.org",
                role: .member,
                by: Personas.nadia
            )
            let expired = try await token(town, .invitation, invitation)
            let page = try await town.visitor.get(.invitation(token: expired))
            #expect(page.status == 410)
            #expect(page.text.contains(Link.renewal(token: expired).path))
            #expect(try await town.visitor.post(.invitation(token: expired)).status == 410)
            for _ in 0..<2 {
                #expect(try await town.visitor.post(.renewal(token: expired)).status == 200)
                #expect(try await town.mails().map(\.to) == ["lea@example.org"])
            }
            let forged = String(repeating: "B", count: 43)
            let unknown = try await town.visitor.post(.renewal(token: forged))
            let known = try await town.visitor.post(.renewal(token: expired))
            let told = known.withoutReference.replacing(expired, with: forged)
            #expect(unknown.withoutReference == told, "the answer tells which link was real")
        }
    }

    @Test("whoever invited and was removed since invites no more")
    func formerAuthor() async throws {
        try await Town.open { town in
            let invitation = Invitation(
                organisation: Personas.acacias,
                mail: "lea@example.org",
                role: .administrator,
                by: Personas.hugo
            )
            let expired = try await token(town, .invitation, invitation)
            _ = try await town.visitor.post(.renewal(token: expired))
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("the question mailed to an organisation is sent again, by its link or by asking again")
    func claim() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            #expect(try await nadia.post(.claim(Personas.estey), ["way": "mail"]).status == 303)
            #expect(try await town.mails().map(\.to) == ["contact@estey.example"])
            let again = try await nadia.post(.claim(Personas.estey), ["way": "mail"])
            #expect(again.status == 303, "asking again is a dead end")
            #expect(try await town.mails().count == 1, "an organisation is mailed once an hour at most")
            let proof = ClaimProof(organisation: Personas.estey, person: Personas.nadia)
            let expired = try await token(town, .claim, proof)
            let dead = try await town.visitor.get(.claimProof(token: expired))
            #expect(dead.status == 410)
            #expect(dead.text.contains(Link.renewal(token: expired).path))
            #expect(try await town.visitor.post(.renewal(token: expired)).status == 200)
        }
    }

    @Test("an invitation or a question that was used is over: no button, and nothing leaves")
    func over() async throws {
        try await Town.open { town in
            let invitation = Invitation(
                organisation: Personas.acacias,
                mail: "lea@example.org",
                role: .administrator,
                by: Personas.nadia
            )
            let joined = try await token(town, .invitation, invitation, seconds: 60)
            #expect(try await town.visitor.post(.invitation(token: joined)).status == 303)
            let proof = ClaimProof(organisation: Personas.estey, person: Personas.nadia)
            _ = try await town.nadia.post(.claim(Personas.estey), ["way": "mail"])
            let answered = try await token(town, .claim, proof, seconds: 60)
            #expect(try await town.visitor.post(.claimProof(token: answered), ["reponse": "non"]).status == 200)
            let before = try await town.mails().count
            for (link, token) in [
                (Link.invitation(token: joined), joined), (.claimProof(token: answered), answered),
            ] {
                let page = try await town.visitor.get(link)
                #expect(page.status == 410 && !page.text.contains(Link.renewal(token: token).path))
                #expect(try await town.visitor.post(.renewal(token: token)).status == 200)
            }
            #expect(try await town.mails().count == before, "whoever was removed since could come back")
        }
    }

    @Test("a link that still works is not sent twice")
    func valid() async throws {
        try await Town.open { town in
            let good = try await signIn(town, seconds: 60)
            let token = String(good.path.split(separator: "/").last ?? "")
            #expect(try await town.visitor.post(.renewal(token: token)).status == 200)
            #expect(try await town.mails().isEmpty)
        }
    }

    @Test("somebody else who holds an old link has it sent to its owner, not to themselves")
    func anotherS() async throws {
        try await Town.open { town in
            let expired = try await signIn(town, seconds: -1)
            let token = String(expired.path.split(separator: "/").last ?? "")
            let answer = try await town.sofia.post(.renewal(token: token))
            #expect(answer.status == 200 && !answer.text.contains(Personas.mail(of: Personas.nadia)))
            #expect(try await town.mails().map(\.to) == [Personas.mail(of: Personas.nadia)])
        }
    }

    @Test("an old link cannot flood an address")
    func flood() async throws {
        try await Town.open { town in
            let expired = try await signIn(town, seconds: -1)
            let token = String(expired.path.split(separator: "/").last ?? "")
            for _ in 0..<12 { #expect(try await town.visitor.post(.renewal(token: token)).status == 200) }
            #expect(try await town.mails().count == 8)
        }
    }
}
