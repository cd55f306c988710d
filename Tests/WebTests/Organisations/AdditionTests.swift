import Cooperation
import Exchange
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// An organisation that no directory published is told so wherever it is shown.
@Suite(.sandbox, .requirement("I-01", "I-03")) struct AdditionTests {
    private let never = "Ajoutée à la main par Centre social Les Acacias, jamais vérifiée"
    private let verified = "Ajoutée à la main par Centre social Les Acacias, vérifiée par un code sur papier"

    /// Nadia names an organisation that no directory has in the published paper.
    private func add(in town: Town) async throws -> OrganisationID {
        try await PaperStory.told().write(in: town.store)
        let known = Set(try await town.paper().participations.keys)
        let fields: Form = ["name": "Les Amis du parc", "commune": "Lormont", "mail": "contact@parc.example"]
        #expect(try await town.nadia.post(.paperDeclaration(PaperStory.id), fields).status == 303)
        return try #require(Set(try await town.paper().participations.keys).subtracting(known).first)
    }

    @Test func `its page, the paper, the copies and the proof say who added it`() async throws {
        try await Town.open { town in
            let id = try await add(in: town)
            let nadia = try await town.nadia
            let code = try #require(try await town.paper().opening?.value.code)
            let told = try await nadia.post(.paperNotices(PaperStory.id))
            #expect(told.status == 303)
            for link in [
                Link.organisation(id), .paper(PaperStory.id), .verification(code),
                .paperExport(PaperStory.id, "html"), .paperExport(PaperStory.id, "csv"),
            ] { #expect(try await nadia.get(link).shows(never), "\(link.path)") }
            #expect(try await !nadia.get(.organisation(Personas.lire)).shows("Ajoutée à la main"))
            let file = try await town.visitor.get(.verificationProof(code))
            let signed = try JSONDecoder().decode(SignedProof.self, from: Data(file.text.utf8))
            let proven = try #require(signed.proof.organisations.first { $0.id == id })
            #expect(proven.addedByHand == ProvenAddition(by: "Centre social Les Acacias", verified: nil))
            #expect(signed.proof.organisations.filter { $0.addedByHand != nil }.count == 1)
        }
    }

    @Test func `being verified does not hide that it was added by hand`() async throws {
        try await Town.open { town in
            let id = try await add(in: town)
            try await town.store.perform { unit in
                let proof = OrganisationEvent.verified(Verification(person: Personas.sofia, way: .code))
                try unit.append(Organisation.self, id, [proof], by: .operator)
            }
            let page = try await town.visitor.get(.organisation(id))
            #expect(page.shows("Vérifiée") && page.shows(verified))
            let search = try await town.visitor.get(Link.directory.with([("q", "amis du parc")]))
            #expect(search.shows("Ajoutée à la main"))
        }
    }
}
