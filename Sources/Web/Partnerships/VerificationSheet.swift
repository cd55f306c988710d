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
    /// What the texts of all cycles say, that of the proof first.
    let texts: [ProvenConvention]
    let day: Day

    var partners: [ProvenOrganisation] { proof?.organisations.filter(\.mark.isPartner) ?? [] }
    var others: [ProvenOrganisation] { proof?.organisations.filter { !$0.mark.isPartner } ?? [] }

    /// Whether a proof made that day says what is still true; a text that was signed stays signed once another is.
    func agrees(with earlier: Proof, madeOn day: Day) -> Bool {
        guard let proof else { return false }
        let kept = earlier.convention.flatMap { told in texts.first { $0.confirms(told, in: earlier.format) } }
        let omitsNothing = texts.allSatisfy { $0.isLeftOut(of: earlier, on: day) }
        return proof.version == earlier.version && proof.hash == earlier.hash
            && proof.tellsSame(as: earlier, sinceReplaced: kept?.replaced == true)
            && (earlier.convention == nil ? omitsNothing : kept != nil)
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
        let texts = try await provenTexts(upTo: cycle, cast: cast)
        let address = configuration.baseAddress + Link.verification(code).path
        let proof = Proof(
            of: loaded.state,
            convention: cycle.convention,
            before: texts.first { $0.replaced == true },
            cast: cast,
            verificationAddress: address,
            at: moment(),
            head: Proof.JournalHead(version: loaded.version, hash: loaded.head)
        )
        return VerificationSheet(
            paper: loaded.state,
            code: code,
            cast: cast,
            proof: proof,
            texts: texts,
            day: moment().day
        )
    }

    /// What anybody may check of the texts of all cycles, the latest first.
    private func provenTexts(upTo present: Cycle, cast: PaperCast) async throws -> [ProvenConvention] {
        let day = moment().day
        var texts = ProvenConvention.all(in: present, on: day, cast: cast)
        for number in (1..<present.id.number).reversed() {
            let past = try await store.cycle(of: present.partnership, number: number)
            texts += ProvenConvention.all(in: past, on: day, cast: try await self.cast(of: past))
        }
        return texts
    }

    /// The sheet of the paper that a proof speaks of.
    func sheet(of proof: Proof) async throws -> VerificationSheet? {
        try await verification(of: proof.verification.code)
    }

    /// The names and the mandates that a copy of the paper shows.
    func cast(of paper: Partnership) async throws -> PaperCast {
        var cast = PaperCast(names: try await store.names(of: Set(paper.participations.keys)))
        cast.additions = try await additions(among: Set(paper.participations.keys))
        let acceptances = paper.participations.values.compactMap(\.lastAcceptance)
        cast.mandates = try await mandates(of: acceptances.map(\.record.actor)).known
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
