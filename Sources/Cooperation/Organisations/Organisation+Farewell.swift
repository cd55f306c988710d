/// What an organisation would lack once a person is gone for good.
package enum FarewellGap: Sendable, Equatable {
    /// Nobody could invite people or give mandates any more: the person may not go yet.
    case administrator
    /// Nobody could decide for it any more, until a mandate is given.
    case mandate
}

extension Organisation {
    /// A person's account goes: what they asked for falls, their mandates end, they leave.
    package func farewell(of person: PersonID, on day: Day) throws(OrganisationRefusal) -> [OrganisationEvent] {
        let claim = claims[person] == nil ? [] : try reject(person)
        let departure = members[person] == nil ? [] : try remove(person, by: person, on: day)
        return claim + departure
    }

    /// What their going would leave open; nothing when others carry on.
    package func gap(without person: PersonID, on day: Day) -> FarewellGap? {
        guard let role = members[person] else { return nil }
        if role == .administrator, !members.contains(where: { $0.key != person && $0.value == .administrator }) {
            return .administrator
        }
        return canDecide(person, on: day) && !members.keys.contains { $0 != person && canDecide($0, on: day) }
            ? .mandate : nil
    }

    private func canDecide(_ person: PersonID, on day: Day) -> Bool {
        mandates(of: person).contains { $0.scope >= .decide && $0.isValid(on: day) }
    }
}
