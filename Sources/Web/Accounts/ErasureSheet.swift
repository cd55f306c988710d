import Cooperation
import Journal

/// What erasing an account would do, worked out before it is asked for.
struct ErasureSheet: Sendable {
    struct Place: Sendable {
        let id: OrganisationID
        let name: String
        let isMember: Bool
        let gap: FarewellGap?
    }

    let mail: String
    let places: [Place]
    let isLastInstanceAdministrator: Bool

    var memberships: [String] { places.filter(\.isMember).map(\.name) }
    var claims: [String] { places.filter { !$0.isMember }.map(\.name) }
    /// Organisations that must find another administrator first.
    var orphans: [Place] { places.filter { $0.gap == .administrator } }
    /// Organisations that nobody could engage any more.
    var voiceless: [Place] { places.filter { $0.gap == .mandate } }
    var isBlocked: Bool { isLastInstanceAdministrator || !orphans.isEmpty }
}

extension Site {
    func erasureSheet(of person: PersonID) async throws -> ErasureSheet {
        let day = moment().day
        let (account, isLast) = try await store.read { connection in
            (
                try connection.accounts.account(person),
                try connection.accounts.isLastInstanceAdministrator(person)
            )
        }
        guard let account else { throw Trouble.absent }
        var places: [ErasureSheet.Place] = []
        for own in try await organisations(of: person) {
            let gap = try await store.load(Organisation.self, own.id)?.state.gap(without: person, on: day)
            let isMember = own.standing != .claimant
            places.append(.init(id: own.id, name: own.name, isMember: isMember, gap: gap))
        }
        return ErasureSheet(mail: account.mail, places: places, isLastInstanceAdministrator: isLast)
    }
}
