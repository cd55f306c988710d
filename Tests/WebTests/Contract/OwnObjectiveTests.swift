import Cooperation
import Foundation
import TestSupport
import Testing

@testable import Web

@Suite("Objectives of one's own", .sandbox)
struct OwnObjectiveTests {
    @Test("who says none is allowed to, and the blank is seen by all", .requirement("S-121"))
    func blanks() async throws {
        try await Town.agreed { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let own: Form = ["kind": "own", "nature": "qualitative", "text": "Former six lectrices."]
            #expect(try await claire.post(town.link(.contract, "objectifs/nouveau"), own).status == 303)
            let page = try await paul.get(town.link(.contract, "objectifs"))
            #expect(page.shows("Former six lectrices."))
            let blank = page.text.range(of: "comme objectif propre par ")
                .map { page.text[$0.upperBound...].prefix(120) }
            #expect(blank?.contains("Lormont") == true && blank?.contains("Acacias") == true)
            #expect(blank?.contains("Lire ensemble") == false)
            let opinion = town.link(.contract, "objectifs/1/avis")
            #expect(try await paul.post(opinion, ["level": "4", "wording": "1"]).status == 409)
        }
    }
}
