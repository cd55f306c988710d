import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct AdministrationTests {
    @Test func `the instance's counts are for those who manage it`() async throws {
        try await TestSite.run { site in
            let page = try await site.operatorOfInstance().get(.administration)
            #expect(page.status == .ok && page.shows("Comptes"))
            #expect(try await site.nadia().get(.administration).status == .notFound)
            #expect(try await site.nadia().post(.paperCodes, ["structure": "persona--acacias"]).status == .notFound)
        }
    }

    @Test func `managing the instance opens nobody's organisation`() async throws {
        try await TestSite.run { site in
            let window = try await site.operatorOfInstance()
            for link in [
                Link.people(Personas.acacias), .mandate(MandateID("mandate-person-hugo"), of: Personas.acacias),
                .invite(Personas.acacias), .newMandate(Personas.acacias),
            ] { #expect(try await window.get(link).status == .notFound, "\(link.path)") }
        }
    }

    @Test func `a code for an unknown organisation is refused in its place`() async throws {
        try await TestSite.run { site in
            let answer = try await site.operatorOfInstance().post(.paperCodes, ["structure": "nulle-part"])
            #expect(answer.status == .unprocessableContent && answer.body.contains("erreur-structure"))
        }
    }

    @Test func `the local mailbox is shown only where mails do not leave`() async throws {
        try await TestSite.run { site in
            let team = try await site.operatorOfInstance()
            #expect(try await site.visitor.get(.mailbox).status == .notFound)
            #expect(try await team.get(.mailbox).status == .ok)
        }
    }

    @Test func `in a demonstration anybody reads the local mailbox and follows its links`() async throws {
        try await TestSite.run({ $0.isDemonstration = true }) { site in
            _ = try await site.visitor.post(.askForLink, ["mail": "nadia.benali@acacias.example"])
            let list = try await site.visitor.get(.mailbox)
            #expect(list.shows("Votre lien de connexion à Maillage"))
            let mail = try await site.visitor.get(.mail(1))
            #expect(mail.body.contains("<a href=\"/connexion/lien/"))
            #expect(try await site.visitor.get("/boite-locale/999").status == .notFound)
            #expect(try await site.visitor.get("/boite-locale/x").status == .notFound)
        }
    }

    @Test func `with a mail server there is no local mailbox`() async throws {
        try await TestSite.run({
            $0.sendsMail = true; $0.isDemonstration = true
        }) { site in
            let page = try await site.visitor.get(.mailbox)
            #expect(page.status == .notFound)
        }
    }
}
