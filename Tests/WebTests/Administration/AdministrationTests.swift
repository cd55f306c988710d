import Cooperation
import HTML
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct AdministrationTests {
    @Test func `the instance's counts are for those who manage it`() async throws {
        try await Town.open { town in
            let page = try await town.keeper.get(.administration)
            #expect(page.status == 200 && page.shows("Comptes"))
            #expect(try await town.nadia.get(.administration).status == 404)
            #expect(try await town.nadia.post(.paperCodes, ["structure": "persona--acacias"]).status == 404)
        }
    }

    @Test func `the directory is counted for those who manage it, and for nobody else`() async throws {
        try await Town.open { town in
            let team = try await town.keeper
            #expect(try await team.get(.administration).text.contains("href=\"\(Link.directoryFigures.path)\""))
            let page = try await team.get(.directoryFigures)
            #expect(page.status == 200)
            #expect(page.shows("Vérifiées") && page.shows("Par source") && page.shows("persona"))
            #expect(!page.shows("Centre social Les Acacias"), "a count tells who was counted")
            #expect(try await town.nadia.get(.directoryFigures).status == 404)
            #expect(try await town.visitor.get(.directoryFigures).location?.hasPrefix("/connexion") == true)
        }
    }

    @Test func `an empty directory says how to fill it`() async throws {
        try await Town.open { town in
            let words = town.site.words(.en, at: Moment.noon.instant)
            let page = DirectoryFiguresPage(figures: DirectoryFigures(), words: words).text()
            #expect(page.contains("The directory is empty") && page.contains("maillage directory import"))
        }
    }

    @Test func `managing the instance opens nobody's organisation`() async throws {
        try await Town.open { town in
            let window = try await town.keeper
            for link in [
                Link.people(Personas.acacias), .mandate(MandateID("mandate-person-hugo"), of: Personas.acacias),
                .invite(Personas.acacias), .newMandate(Personas.acacias),
            ] { #expect(try await window.get(link).status == 404, "\(link.path)") }
        }
    }

    @Test func `a code for an unknown organisation is refused in its place`() async throws {
        try await Town.open { town in
            let answer = try await town.keeper.post(.paperCodes, ["structure": "nulle-part"])
            #expect(answer.status == 422 && answer.refuses("structure"))
        }
    }

    @Test func `the local mailbox is shown only where mails do not leave`() async throws {
        try await Town.open { town in
            let team = try await town.keeper
            #expect(try await town.visitor.get(.mailbox).status == 404)
            #expect(try await team.get(.mailbox).status == 200)
        }
    }

    @Test func `in a demonstration anybody reads the local mailbox and follows its links`() async throws {
        try await Town.open({ $0.isDemonstration = true }) { town in
            _ = try await town.visitor.post(.askForLink, ["mail": "nadia.benali@acacias.example"])
            let list = try await town.visitor.get(.mailbox)
            #expect(list.shows("Votre lien de connexion à Maillage"))
            let mail = try await town.visitor.get(.mail(1))
            #expect(mail.text.contains("<a href=\"/connexion/lien/"))
            #expect(try await town.visitor.get("/boite-locale/999").status == 404)
            #expect(try await town.visitor.get("/boite-locale/x").status == 404)
        }
    }

    @Test func `with a mail server there is no local mailbox`() async throws {
        try await Town.open({
            $0.sendsMail = true; $0.isDemonstration = true
        }) { town in
            let page = try await town.visitor.get(.mailbox)
            #expect(page.status == 404)
        }
    }
}
