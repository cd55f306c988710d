import HTTPTypes
import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite(.sandbox) struct AccountTests {
    @Test func `signing out closes the session`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let out = try await nadia.post(.signOut)
            #expect(out.location == "/")
            #expect(nadia.after(out).cookies["session"] == nil)
            #expect(try await nadia.get("/accueil").status == 303, "the old cookie opens nothing any more")
        }
    }

    @Test func `a session is ended from another, and only one's own`() async throws {
        try await Town.open { town in
            let here = try await town.nadia
            let elsewhere = try await town.nadia
            let sofia = try await town.sofia
            let sessions = try await town.store.read {
                try $0.sessions.open(of: Personas.nadia, at: Moment.noon.instant).map(\.id)
            }
            for session in sessions { #expect(try await sofia.post(.endSession(session)).status == 404) }
            #expect(try await elsewhere.get("/compte").status == 200)
            #expect(try await here.post(.otherSessions).status == 303)
            #expect(try await elsewhere.get("/compte").status == 303)
            #expect(try await here.get("/compte").status == 200)
        }
    }

    @Test func `one session is ended alone, from another`() async throws {
        try await Town.open { town in
            let elsewhere = try await town.nadia
            let session = try #require(
                try await town.store.read {
                    try $0.sessions.open(of: Personas.nadia, at: Moment.noon.instant).first?.id
                }
            )
            let here = try await town.nadia
            #expect(try await here.post(.endSession(session)).status == 303)
            #expect(try await elsewhere.get("/compte").status == 303)
            #expect(try await here.get("/compte").status == 200)
        }
    }

    @Test func `a new password closes the other sessions`() async throws {
        try await Town.open { town in
            let here = try await town.nadia
            let elsewhere = try await town.nadia
            #expect(try await here.post(.password, ["password": "quatre petits mots ici"]).status == 303)
            #expect(try await here.get("/compte").shows("Vous avez un mot de passe"))
            #expect(try await elsewhere.get("/compte").status == 303)
        }
    }

    @Test func `a name is needed and kept as typed`() async throws {
        try await Town.open { town in
            let nadia = try await town.nadia
            let refused = try await nadia.post(.account, ["name": "", "langue": "fr"])
            #expect(refused.status == 422 && refused.shows("Ce champ est nécessaire."))
            _ = try await nadia.post(.account, ["name": "<Nadia> & \"Cie\"", "langue": "en"])
            let page = try await nadia.get("/compte")
            #expect(page.shows("<Nadia> & \"Cie\"") && page.shows("My account"))
            #expect(!page.text.contains("<Nadia>"))
        }
    }

    @Test func `one acts for one's own organisations only`() async throws {
        try await Town.open { town in
            let sofia = try await town.browser(Personas.sofia)
            #expect(try await sofia.get("/accueil").shows("Choisissez pour quelle structure vous agissez"))
            #expect(try await sofia.get(.chooseOrganisation).shows("Club nautique de l’Estey"))
            #expect(try await sofia.post(.chooseOrganisation, ["structure": "persona--acacias"]).status == 404)
            let chosen = try await sofia.post(.chooseOrganisation, ["structure": "persona--estey"])
            #expect(chosen.location == "/accueil")
            #expect(try await sofia.get("/accueil").shows("peut décider"))
            _ = try await sofia.post(.chooseOrganisation, ["structure": ""])
            #expect(try await !sofia.get("/accueil").shows("peut décider"))
        }
    }

    @Test func `what is typed after the session ended is given back`() async throws {
        try await Town.open { town in
            let answer = try await town.visitor.post(
                .account,
                ["name": "Une longue phrase à ne pas perdre", "password": "un secret tapé"]
            )
            #expect(answer.status == 401)
            #expect(answer.shows("Une longue phrase à ne pas perdre") && !answer.shows("un secret tapé"))
        }
    }
}
