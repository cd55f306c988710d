/// What an organisation may do in a partnership; it depends on where it stands, never on its size, its money or who
/// began (S-039, I-11).
package enum Right: String, Sendable, CaseIterable {
    case read, answer, accept
    case write, object, name, notify, remind, reply, withdraw

    /// The voice of every organisation that the paper names.
    package static let ofTheNamed: Set<Right> = [.read, .answer, .accept]
    /// The rights of a seat at the table, beside that voice.
    package static let ofTheSeated: Set<Right> = [.write, .object, .name, .notify, .remind, .reply, .withdraw]
}

extension Partnership {
    /// The rights that an organisation holds on that day.
    package func rights(of organisation: OrganisationID, on day: Day) -> Set<Right> {
        var rights: Set<Right> = []
        if state(of: organisation, on: day) == .merged { return [.read] }
        if isReadable(by: organisation) { rights.formUnion(Right.ofTheNamed) }
        if isSeated(organisation, on: day) { rights.formUnion(Right.ofTheSeated) }
        return rights
    }

    /// Every command begins here.
    func require(_ right: Right, of speaker: Speaker, on day: Day) throws(PartnershipRefusal) {
        if rights(of: speaker.organisation, on: day).contains(right) { return }
        if state(of: speaker.organisation, on: day) == .merged { throw .mergedAway }
        switch right {
        case .read, .answer, .accept: throw .notNamed
        case .withdraw: throw .notPartner
        case .write, .object, .name, .notify, .remind, .reply: throw .notSeated
        }
    }
}
