import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@testable import maillage

@Suite(.sandbox) struct PaperCommandTests {
    private let sheet = "# Lectures au parc\n## Partenaires\n- Lire ensemble, Club des Peupliers\n## Budget\n300 €"

    @Test func bringsAPaperInAsADraftAndShowsTheNames() async throws {
        let store = try Sandbox.store
        try await Personas.settle(in: store)
        let imported = try await PaperImport(store: store, organisation: Personas.acacias, kind: .flyer)
            .take(Array(sheet.utf8), named: "fiche.md")
        let paper = try #require(try await store.load(Partnership.self, imported.id)?.state.latestPaper)
        #expect(paper.title == "Lectures au parc")
        #expect(paper.sections[.content] == "Budget\n\n300 €")
        let hash = try #require(paper.attachment)
        #expect(try await store.read { try $0.blobs.blob(hash)?.mediaType } == "text/markdown")
        #expect(imported.names.rows.map { $0[0] } == [.text("Lire ensemble"), .text("Club des Peupliers")])
        #expect(imported.names.rows.map { $0[2] } == [.text(Personas.lire.rawValue), .nothing])
    }

    @Test func asksForAnOrganisationThatExists() async throws {
        let store = try Sandbox.store
        await #expect(throws: Failure.self) {
            try await PaperImport(store: store, organisation: OrganisationID("nobody"), kind: .flyer)
                .take(Array(sheet.utf8), named: "fiche.md")
        }
    }
}
