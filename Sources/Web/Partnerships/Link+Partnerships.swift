package import Cooperation

extension Link {
    /// The papers that name the organisation.
    package static let mentions = Link("/citations")
    package static let verification = Link("/verification")

    package static func mention(_ paper: PartnershipID) -> Link { Link("citations", paper.rawValue) }
    package static func answerGuide(_ paper: PartnershipID) -> Link { Link("citations", paper.rawValue, "guide") }
    package static func answer(_ paper: PartnershipID) -> Link { Link("citations", paper.rawValue, "reponse") }
    package static func acceptance(_ paper: PartnershipID) -> Link { Link("papiers", paper.rawValue, "acceptation") }
    package static func withdrawal(_ paper: PartnershipID) -> Link { Link("papiers", paper.rawValue, "retrait") }

    /// Answers the question of a named organisation.
    package static func reply(_ paper: PartnershipID, to organisation: OrganisationID) -> Link {
        Link("papiers", paper.rawValue, "structures", organisation.rawValue, "reponse")
    }

    /// The one reminder.
    package static func reminder(_ paper: PartnershipID, to organisation: OrganisationID) -> Link {
        Link("papiers", paper.rawValue, "structures", organisation.rawValue, "relance")
    }

    /// The personal link of an organisation, without account.
    package static func personal(_ token: String) -> Link { Link("r", token) }
    package static func personalAnswer(_ token: String) -> Link { Link("r", token, "reponse") }
    package static func personalGuide(_ token: String) -> Link { Link("r", token, "guide") }
    package static func personalDenial(_ token: String) -> Link { Link("r", token, "erreur") }

    /// The short address printed on the paper.
    package static func verification(_ code: VerificationCode) -> Link { Link("v", code.text) }
    package static func verificationProof(_ code: VerificationCode) -> Link { Link("v", code.text, "preuve") }
    package static let proofCheck = Link("/verification/fichier")
}
