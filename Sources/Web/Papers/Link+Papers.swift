package import Cooperation

extension Link {
    package static let papers = Link("/papiers")
    package static let newPaper = Link("/papiers/nouveau")
    package static let paperImport = Link("/papiers/import")

    package static func paper(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue) }
    package static func paperWriting(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "redaction") }
    package static func paperPublication(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "publication") }
    package static func paperNames(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "noms") }
    package static func paperNotices(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "avis") }

    /// Prints the letter that tells an organisation without any address.
    package static func paperLetter(_ id: PartnershipID, to organisation: OrganisationID) -> Link {
        Link("papiers", id.rawValue, "avis", organisation.rawValue, "lettre")
    }

    package static func paperTrace(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "trace") }
    package static func paperIndex(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "indice") }
    package static func paperProof(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "preuve") }
    package static func paperOriginal(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "original") }
    package static func paperExports(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "export") }

    package static func paperExport(_ id: PartnershipID, _ format: String) -> Link {
        Link("papiers", id.rawValue, "export.\(format)")
    }

    /// Takes a name out of the paper.
    package static func paperUnnaming(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "noms", "retrait") }

    /// Names an organisation that no directory has.
    package static func paperDeclaration(_ id: PartnershipID) -> Link {
        Link("papiers", id.rawValue, "noms", "ajout")
    }

    package static func paperVersions(_ id: PartnershipID) -> Link { Link("papiers", id.rawValue, "versions") }

    package static func paperVersion(_ id: PartnershipID, _ number: Int) -> Link {
        Link("papiers", id.rawValue, "versions", String(number))
    }

    package static func paperDifferences(_ id: PartnershipID, _ number: Int) -> Link {
        Link("papiers", id.rawValue, "versions", String(number), "differences")
    }

    package static func paperObjection(_ id: PartnershipID, _ number: Int) -> Link {
        Link("papiers", id.rawValue, "versions", String(number), "objection")
    }
}
