package import Cooperation

/// The rules that the partners gave themselves, and which organisation gives time to facilitate or to follow up.
package struct TakenFrame: Sendable, Codable, Equatable {
    package struct Approval: Sendable, Codable, Equatable {
        package let version: Int
        package let approved: TakenMoment
    }

    /// The person has a name at the table and none in a file.
    package struct Held: Sendable, Codable, Equatable {
        package let role: ChargeRole
        package let organisation: OrganisationID
        package let hours: Int
    }

    package let versions: [TakenAct<FrameVersion>]
    package let approvals: [Approval]
    package let agreement: TakenAct<FrameAgreement>?
    /// The version in force.
    package let ruling: Int?
    package let charges: [Held]

    init(_ cycle: Cycle, on day: Day) {
        let (partners, seated) = (cycle.partners(on: day), cycle.seated(on: day))
        versions = cycle.frame.versions.taken()
        approvals = cycle.frame.approvals.sorted { $0.key < $1.key }.flatMap { version, records in
            records.sorted { $0.key < $1.key }.map { Approval(version: version, approved: TakenMoment($0.value)) }
        }
        agreement = cycle.frame.agreement.map { TakenAct($0) }
        ruling = cycle.ruling(on: day)
        charges = ChargeRole.allCases.compactMap { role in
            cycle.frame.charge(role, partners: partners, seated: seated).map {
                Held(role: role, organisation: $0.value.organisation, hours: $0.value.hours)
            }
        }
    }
}
