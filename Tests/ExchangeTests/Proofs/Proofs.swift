import Cooperation
import Exchange
import Foundation

/// The proof of the tests: the breakfast of Piconrue, accepted by one, contested by another.
enum Proofs {
    static let key = Data((0..<32).map { UInt8($0) })
    static let otherKey = Data((0..<32).map { UInt8(255 - $0) })

    static func breakfast(additions: [OrganisationID: ProvenAddition] = [:]) throws -> Proof {
        let initiator = OrganisationID("habay")
        let museum = OrganisationID("piconrue")
        let choir = OrganisationID("choeur")
        let code = try required(VerificationCode("23456789AB"))
        let paper = Paper(title: "Petit déjeuner au musée", sections: [.content: "Avec le Chœur."])
        let hash = try ContentHash(of: paper)
        let mandate = Mandate(
            id: MandateID("m1"),
            person: PersonID("nadia"),
            title: "directrice",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 20_000)
        )
        var partnership = Partnership(id: PartnershipID("p1"))
        func happen(_ event: PartnershipEvent, by organisation: OrganisationID, under mandate: MandateID? = nil) {
            let actor = Actor(person: PersonID("nadia"), organisation: organisation, mandate: mandate, means: .account)
            partnership.apply(event, Record(actor: actor, at: Instant(milliseconds: 1_760_000_000_123)))
        }
        happen(
            .opened(
                Opening(kind: .actionSheet, initiator: initiator, origin: Origin(kind: .ownInitiative), code: code)
            ),
            by: initiator
        )
        happen(
            .versionPublished(PaperVersion(number: 1, paper: paper, hash: hash, change: .substance)),
            by: initiator
        )
        happen(.accepted(Acceptance(organisation: museum, version: 1, hash: hash)), by: museum, under: mandate.id)
        happen(
            .answered(
                Answer(organisation: choir, kind: .contest, message: "Nous n'avons pas été consultés.", printed: true)
            ),
            by: choir
        )
        var cast = PaperCast(
            names: [initiator: "Commune de Habay", museum: "Musée", choir: "Chœur"],
            mandates: [mandate.id: mandate]
        )
        cast.additions = additions
        let proof = Proof(
            of: partnership,
            cast: cast,
            verificationAddress: "https://maillage.example/v/23456789AB",
            at: Moment(instant: Instant(milliseconds: 1_760_000_100_000), day: Day(number: 20_370)),
            head: Proof.JournalHead(version: 4, hash: String(repeating: "ab", count: 32))
        )
        return try required(proof)
    }

    struct Missing: Error {}

    static func required<Value>(_ value: Value?) throws -> Value {
        guard let value else { throw Missing() }
        return value
    }
}
