import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("Answering without an account", .sandbox)
struct PersonalLinkTests {
    private func link(_ town: Town, until days: Int64 = 60) async throws -> Token {
        try await PaperStory.told().write(in: town.store)
        return try await town.store.perform { unit in
            try unit.connection.links.issue(
                .answer,
                about: PersonalLink(paper: PaperStory.id, organisation: Personas.lire),
                mail: "contact@lire.example",
                at: unit.moment.instant,
                until: unit.moment.instant.advanced(bySeconds: days * 86_400)
            )
        }
    }

    @Test("reads, answers once, and says how to change one's mind", .requirement("S-101", "S-103", "I-05"))
    func works() async throws {
        try await Town.open { town in
            let token = try await link(town)
            let page = try await town.visitor.get(.personal(token.text))
            #expect(page.status == 200)
            #expect(page.shows("Dire que ce message n’est pas pour moi"))
            #expect(try await town.visitor.get(.personalGuide(token.text)).shows("Vous a-t-on demandé votre avis"))
            let answer = try await town.visitor.post(
                .personalAnswer(token.text),
                ["kind": "decline", "seen": "0"]
            )
            #expect(answer.status == 200)
            #expect(answer.text.contains(Link.renewal(token: token.text).path))
            #expect(try await town.visitor.get(.personal(token.text)).status == 410)
        }
    }

    @Test("following the link notes nothing, for scanners of mail do; a reader who signed in has opened it")
    func scanned() async throws {
        try await Town.open { town in
            let token = try await link(town)
            let before = try await town.store.lastPosition()
            #expect(try await town.visitor.get(.personal(token.text)).status == 200)
            #expect(try await town.visitor.get(.personalGuide(token.text)).status == 200)
            #expect(try await town.store.lastPosition() == before)
            #expect(try await town.paper().state(of: Personas.lire, on: Moment.noon.day) == .invited)
            #expect(try await town.claire.get(.mention(PaperStory.id)).status == 200)
            #expect(try await town.paper().state(of: Personas.lire, on: Moment.noon.day) == .considering)
        }
    }

    @Test("cannot accept: a link has no mandate", .requirement("I-01", "I-09"))
    func noAcceptance() async throws {
        try await Town.open { town in
            let token = try await link(town)
            #expect(try await town.visitor.get(.personal(token.text)).shows("avec un compte et un mandat"))
            #expect(try await town.visitor.post(.acceptance(PaperStory.id)).status == 401)
        }
    }

    @Test("expired, used and forged links offer a new one and keep what was typed")
    func unusable() async throws {
        try await Town.open { town in
            let expired = try await link(town, until: -1)
            let page = try await town.visitor.post(
                .personalAnswer(expired.text),
                ["kind": "ask", "message": "Une question longue à écrire"]
            )
            #expect(page.status == 410)
            #expect(page.shows("Une question longue à écrire"))
            #expect(try await town.visitor.get(.personal("inventé")).status == 404)
            let before = try await town.mails().count
            #expect(try await town.visitor.post(.renewal(token: expired.text)).status == 200)
            #expect(try await town.mails().count == before + 1)
            #expect(try await town.visitor.post(.renewal(token: "inventé")).status == 200)
            #expect(try await town.visitor.post(.renewal(token: expired.text)).status == 200)
            #expect(try await town.mails().count == before + 1)
        }
    }

    @Test("whoever received it by mistake closes it")
    func denied() async throws {
        try await Town.open { town in
            let token = try await link(town)
            let before = try await town.mails().count
            let thanks = try await town.visitor.post(.personalDenial(token.text))
            #expect(thanks.status == 200)
            #expect(thanks.shows("Un message dit à Centre social Les Acacias"))
            #expect(try await town.visitor.get(.personal(token.text)).status == 410)
            let told = try await town.mails()
            #expect(told.count == before + 1)
            #expect(told.first?.to == Personas.mail(of: Personas.nadia))
            #expect(told.first?.subject == "L’adresse d’Association Lire ensemble est à vérifier")
        }
    }

    @Test("wrong method and refused fields")
    func refused() async throws {
        try await Town.open { town in
            let token = try await link(town)
            #expect(try await town.visitor.get(.personalAnswer(token.text)).status == 405)
            let silent = try await town.visitor.post(.personalAnswer(token.text), ["kind": "ask", "seen": "0"])
            #expect(silent.status == 422)
            #expect(try await town.visitor.get(.personal(token.text)).status == 200)
        }
    }
}
