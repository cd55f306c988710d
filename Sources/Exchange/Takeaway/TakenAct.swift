package import Cooperation

/// Something said, by which organisation, and when.
package struct TakenAct<Said: Sendable & Codable & Equatable>: Sendable, Codable, Equatable {
    package let at: ProofTime
    package let by: OrganisationID?
    package let said: Said

    init(_ said: Said, _ record: Record) {
        at = ProofTime(record.at)
        by = record.actor.organisation
        self.said = said
    }

    init(_ dated: Dated<Said>) {
        self.init(dated.value, dated.record)
    }
}

/// That something happened, by which organisation, and when.
package struct TakenMoment: Sendable, Codable, Equatable {
    package let at: ProofTime
    package let by: OrganisationID?

    init(_ record: Record) {
        at = ProofTime(record.at)
        by = record.actor.organisation
    }
}

extension Sequence {
    func taken<Said>() -> [TakenAct<Said>] where Element == Dated<Said> { map { TakenAct($0) } }
}

extension Dictionary where Key == OrganisationID {
    /// What each organisation said, in the order of their identifiers.
    func taken<Said>() -> [TakenAct<Said>] where Value == Dated<Said> {
        sorted { $0.key < $1.key }.map { TakenAct($0.value) }
    }
}
