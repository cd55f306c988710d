import Cooperation

extension Link {
    static let administration = Link("/administration")
    static let paperCodes = Link("/administration/codes")
    static func mailAgain(_ id: Int) -> Link { Link("administration", "courriels", String(id), "reprise") }
    static let directoryFigures = Link("/administration/annuaire")

    /// The administration, ready to print a code for this organisation.
    static func paperCode(for id: OrganisationID) -> Link { administration.with([("structure", id.rawValue)]) }
}
