import HTTPTypes
import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct AccountTests {
    @Test func `signing out closes the session`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let out = try await nadia.post(.signOut)
            #expect(out.location == "/")
            #expect(nadia.after(out).cookies["session"] == nil)
            #expect(try await nadia.get("/accueil").status == .seeOther, "the old cookie opens nothing any more")
        }
    }

    @Test func `a session is ended from another, and only one's own`() async throws {
        try await TestSite.run { site in
            let here = try await site.nadia()
            let elsewhere = try await site.nadia()
            let sofia = try await site.sofia()
            let sessions = try await site.store.read {
                try $0.sessions.open(of: Personas.nadia, at: Moment.noon.instant).map(\.id)
            }
            for session in sessions { #expect(try await sofia.post(.endSession(session)).status == .notFound) }
            #expect(try await elsewhere.get("/compte").status == .ok)
            #expect(try await here.post(.otherSessions).status == .seeOther)
            #expect(try await elsewhere.get("/compte").status == .seeOther)
            #expect(try await here.get("/compte").status == .ok)
        }
    }

    @Test func `a new password closes the other sessions`() async throws {
        try await TestSite.run { site in
            let here = try await site.nadia()
            let elsewhere = try await site.nadia()
            #expect(try await here.post(.password, ["password": "quatre petits mots ici"]).status == .seeOther)
            #expect(try await here.get("/compte").shows("Vous avez un mot de passe"))
            #expect(try await elsewhere.get("/compte").status == .seeOther)
        }
    }

    @Test func `a name is needed and kept as typed`() async throws {
        try await TestSite.run { site in
            let nadia = try await site.nadia()
            let refused = try await nadia.post(.account, ["name": "", "langue": "fr"])
            #expect(refused.status == .unprocessableContent && refused.shows("Ce champ est nécessaire."))
            _ = try await nadia.post(.account, ["name": "<Nadia> & \"Cie\"", "langue": "en"])
            let page = try await nadia.get("/compte")
            #expect(page.shows("<Nadia> & \"Cie\"") && page.shows("My account"))
            #expect(!page.body.contains("<Nadia>"))
        }
    }

    @Test func `one acts for one's own organisations only`() async throws {
        try await TestSite.run { site in
            let sofia = try await site.browser(Personas.sofia)
            #expect(try await sofia.get("/accueil").shows("Choisissez pour quelle structure vous agissez"))
            #expect(try await sofia.post(.chooseOrganisation, ["structure": "persona--acacias"]).status == .notFound)
            let chosen = try await sofia.post(.chooseOrganisation, ["structure": "persona--estey"])
            #expect(chosen.location == "/accueil")
            #expect(try await sofia.get("/accueil").shows("peut décider"))
            _ = try await sofia.post(.chooseOrganisation, ["structure": ""])
            #expect(try await !sofia.get("/accueil").shows("peut décider"))
        }
    }

    @Test func `what is typed after the session ended is given back`() async throws {
        try await TestSite.run { site in
            let answer = try await site.visitor.post(
                .account,
                ["name": "Une longue phrase à ne pas perdre", "password": "un secret tapé"]
            )
            #expect(answer.status == .unauthorized)
            #expect(answer.shows("Une longue phrase à ne pas perdre") && !answer.shows("un secret tapé"))
        }
    }
}
