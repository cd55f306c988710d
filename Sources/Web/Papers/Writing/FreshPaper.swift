package import Cooperation
import Foundation

extension PartnershipID {
    /// An identifier that nobody has yet.
    package static func fresh() -> PartnershipID { PartnershipID(UUID().uuidString.lowercased()) }
}

extension VerificationCode {
    /// Ten signs drawn at random: about 10¹⁴ codes.
    package static func fresh() throws -> VerificationCode {
        let signs = (0..<length).map { _ in alphabet[Int.random(in: alphabet.indices)] }
        guard let code = VerificationCode(String(signs)) else { throw Trouble.broken }
        return code
    }
}

extension FormInput {
    /// Kind and origin of a new paper; who proposes or requires it is for the rules to ask.
    func opening(by organisation: OrganisationID) throws -> Opening {
        var check = FormCheck(self)
        let kind = check.choice("kind", PaperKind.self)
        let origin = check.choice("origin", Origin.Kind.self)
        let by = check.optionalText("originBy", limit: 300)
        try check.finish()
        guard let kind, let origin else { throw FormRefused([]) }
        return Opening(
            kind: kind,
            initiator: organisation,
            origin: Origin(kind: origin, by: origin == .ownInitiative ? nil : by),
            code: try .fresh()
        )
    }
}
