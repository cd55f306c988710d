import Cooperation
import Crypto
import Exchange
import Foundation
import Journal

/// What anybody may know of a paper: its versions, who accepted, under what mandate; no person, no text.
struct VerificationSheet: Sendable {
    let paper: Partnership
    let code: VerificationCode
    let cast: PaperCast
    let proof: Proof?
    let day: Day

    var partners: [ProvenOrganisation] { proof?.organisations.filter(\.mark.isPartner) ?? [] }
    var others: [ProvenOrganisation] { proof?.organisations.filter { !$0.mark.isPartner } ?? [] }

    /// Whether a proof made earlier says what is still true.
    func agrees(with earlier: Proof) -> Bool {
        proof.map {
            $0.version == earlier.version && $0.hash == earlier.hash && $0.tellsSame(as: earlier)
                && $0.convention == earlier.convention
        }
            ?? false
    }
}

extension Site {
    func paper(behind code: VerificationCode) async throws -> PartnershipID? {
        try await store.read { try Partnerships.behind(code, on: $0) }
    }

    func verification(of code: VerificationCode) async throws -> VerificationSheet? {
        guard let id = try await paper(behind: code), let loaded = try await store.load(Partnership.self, id) else {
            return nil
        }
        let cycle = try await store.cycle(of: loaded.state)
        let cast = try await cast(of: cycle)
        let address = configuration.baseAddress + Link.verification(code).path
        let proof = Proof(
            of: loaded.state,
            convention: cycle.convention,
            cast: cast,
            verificationAddress: address,
            at: moment(),
            head: Proof.JournalHead(version: loaded.version, hash: loaded.head)
        )
        return VerificationSheet(paper: loaded.state, code: code, cast: cast, proof: proof, day: moment().day)
    }

    /// The sheet of the paper that a proof speaks of.
    func sheet(of proof: Proof) async throws -> VerificationSheet? {
        try await verification(of: proof.verification.code)
    }

    /// The names and the mandates that a copy of the paper shows.
    func cast(of paper: Partnership) async throws -> PaperCast {
        var cast = PaperCast(names: try await store.names(of: Set(paper.participations.keys)))
        cast.additions = try await additions(among: Set(paper.participations.keys))
        for (organisation, participation) in paper.participations {
            guard let mandate = participation.lastAcceptance?.record.actor.mandate else { continue }
            cast.mandates[mandate] = try await store.load(Organisation.self, organisation)?.state.mandates[mandate]
        }
        return cast
    }

    func sign(_ proof: Proof) async throws -> Data {
        let key = try await store.signingKey(under: secret)
        return try SignedProof(proof, privateKey: key.rawRepresentation).file()
    }

    func proofKey() async throws -> ProofKey {
        ProofKey(bytes: try await store.signingKey(under: secret).publicKey.rawRepresentation)
    }
}
