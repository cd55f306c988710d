import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("An organisation's card", .sandbox)
struct StructurePageTests {
    @Test("a listed organisation is nobody's partner, and its people may claim it")
    func listed() async throws {
        try await Town.open { town in
            try await town.list()
            let page = try await town.visitor.get(.organisation(OrganisationID("dora--mediatheque")))
            #expect(page.status == 200)
            #expect(page.shows("Répertoriée"))
            #expect(
                page.text.contains("ne fait d&#39;elle la partenaire de personne")
                    || page.shows("la partenaire de personne")
            )
            #expect(page.text.contains("/structures/dora--mediatheque/revendication"))
            #expect(page.shows("tel:0467000000"))
            #expect(page.shows("MJC"))
            #expect(page.shows("à jour"))
        }
    }

    @Test func `a verified organisation says so, and can be joined`() async throws {
        try await Town.open { town in
            let page = try await town.visitor.get(.organisation(Personas.acacias))
            #expect(page.shows("Vérifiée"))
            #expect(page.shows("Demander à la rejoindre"))
            #expect(!page.shows("Benali"))
        }
    }

    @Test func `its own people are led to their page, not invited to join`() async throws {
        try await Town.open { town in
            let page = try await town.hugo.get(.organisation(Personas.acacias))
            #expect(page.shows("Vous faites partie de cette structure") && !page.shows("Demander à la rejoindre"))
            #expect(try await town.sofia.get(.organisation(Personas.acacias)).shows("Demander à la rejoindre"))
        }
    }

    @Test func `an old record warns, and lists what is offered`() async throws {
        try await Town.open { town in
            try await town.list()
            let page = try await town.visitor.get(.organisation(OrganisationID("dora--epicerie")))
            #expect(page.shows("plus de deux ans"))
            #expect(page.text.contains("href=\"/services/dora--colis\""))
        }
    }

    @Test func `a service says for whom, how and at what cost`() async throws {
        try await Town.open { town in
            try await town.list()
            let page = try await town.visitor.get(.service(ServiceID("dora--colis")))
            for text in [
                "Colis alimentaires", "Épicerie solidaire", "Familles", "Gratuit", "Se présenter", "Alimentation",
            ] {
                #expect(page.text.contains(text))
            }
        }
    }

    @Test(arguments: ["/structures/nulle-part", "/services/nulle-part", "/structures/%2E%2E", "/services/%00"])
    func `what does not exist is a page that says so`(path: String) async throws {
        try await Town.open { town in
            let answer = try await town.visitor.get(Link(path)).status
            #expect(answer == 404)
        }
    }
}
