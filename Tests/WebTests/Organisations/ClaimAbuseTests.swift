import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

/// Taking the name of an organisation that is not one's own.
@Suite(.sandbox, .requirement("I-01")) struct ClaimAbuseTests {
    private static let school = OrganisationID("annuaire--ecole")

    /// Nadia types in, at her table, an organisation with an address that she chose.
    private func madeUp(in town: Town) async throws -> OrganisationID {
        try await PaperStory.opened().write(in: town.store)
        let fields: Form = ["name": "Mairie de Cenon", "commune": "Cenon", "mail": "puppet@parc.example"]
        #expect(try await town.nadia.post(.paperDeclaration(PaperStory.id), fields).status == 303)
        return try #require(try await town.paper().participations.keys.first { $0 != Personas.acacias })
    }

    private func listSchool(in town: Town) async throws {
        let record = StructureRecord(
            source: "annuaire",
            id: Self.school,
            name: "École du parc",
            updated: Moment.noon.day
        )
        try await town.store.perform { try $0.append(Organisation.self, Self.school, [.listed(record)], by: .operator) }
    }

    private func printedCode(for organisation: OrganisationID, by keeper: Browser) async throws -> String {
        let letter = try await keeper.post(.paperCodes, ["structure": organisation.rawValue])
        return String(try #require(letter.text.firstMatch(of: /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/)).output)
    }

    @Test func `an address typed in at a table makes nobody speak for a made-up organisation`() async throws {
        try await Town.open { town in
            let id = try await madeUp(in: town)
            let sofia = try await town.sofia
            let page = try await sofia.get(.claim(id))
            #expect(page.shows("avec une adresse que quelqu’un a tapée") && !page.shows("Écrire à la structure"))
            let refused = try await sofia.post(.claim(id), ["way": "mail"])
            #expect(refused.status == 422 && refused.shows("L’adresse de cette structure a été ajoutée à la main"))
            #expect(try await town.mails().isEmpty)
            #expect(try await sofia.post(.claim(id), ["way": "approval"]).status == 303)
            let code = try await printedCode(for: id, by: try await town.keeper)
            let proof = try await sofia.post(.claimCode(id), ["code": code])
            #expect(proof.status == 303, "a letter still proves")
        }
    }

    @Test func `the people of an organisation invite, nobody vouches for a stranger`() async throws {
        try await Town.open { town in
            let sofia = try await town.sofia
            _ = try await sofia.post(.claim(Personas.acacias), ["way": "approval"])
            let page = try await sofia.get(.claim(Personas.acacias))
            #expect(page.shows("Votre demande est montrée aux personnes") && !page.shows("Demander la lettre"))
            let link = Link.claim(Personas.acacias, by: Personas.sofia)
            let claire = try await town.claire
            #expect(try await claire.get(link).shows("Ce sont elles qui invitent les autres"))
            #expect(try await claire.post(link).status == 409)
            #expect(try await sofia.post(.claim(Personas.acacias), ["way": "code"]).status == 409)
        }
    }

    @Test func `whoever runs the site gets no code for an organisation that has its people`() async throws {
        try await Town.open { town in
            let answer = try await town.keeper.post(.paperCodes, ["structure": Personas.acacias.rawValue])
            #expect(answer.status == 409 && answer.shows("Ce sont elles qui invitent les autres"))
            #expect(try await town.organisation(Personas.acacias).code == nil)
        }
    }

    @Test func `whoever printed the letter cannot type its code`() async throws {
        try await Town.open { town in
            try await listSchool(in: town)
            let keeper = try await town.keeper
            let code = try await printedCode(for: Self.school, by: keeper)
            let typed = try await keeper.post(.claimCode(Self.school), ["code": code])
            #expect(typed.status == 403 && typed.refuses("code"))
            #expect(try await town.organisation(Self.school).members.isEmpty)
            #expect(try await town.sofia.post(.claimCode(Self.school), ["code": code]).status == 303)
        }
    }
}
