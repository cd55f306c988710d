package import Cooperation

extension Oracle {
    /// Where an organisation stands, told from its words in the order they were said.
    package func standing(_ organisation: OrganisationID, on day: Day) -> ParticipationState? {
        let isNamed = named[organisation] ?? true
        guard let said = words[organisation], !said.isEmpty else {
            return named[organisation] == nil || !isNamed ? nil : silent(organisation, on: day)
        }
        var state = ParticipationState.mentioned
        var lastAccepted = 0
        for (index, word) in said.enumerated() {
            switch word {
            case .opened, .joined: state = .negotiating
            case .declined: state = .declined
            case .contested: state = .contested
            case .accepted(let version, _):
                lastAccepted = version
                state = isBound(version) ? .accepted : .negotiating
            case .leaving(let end):
                state = day >= end ? .withdrawn : isBound(lastAccepted) ? .onNotice : .negotiating
            case .asked:
                let keepsPlace = index > 0 && [.negotiating, .contested].contains(state)
                state = keepsPlace ? state : .considering
            }
        }
        return !isNamed && (state == .declined || state == .withdrawn) ? nil : state
    }

    private func silent(_ organisation: OrganisationID, on day: Day) -> ParticipationState {
        guard let date = replyBy[organisation] else { return .mentioned }
        if let date, day > date { return .lapsed }
        return opened.contains(organisation) ? .considering : .invited
    }

    /// Whether it sits at the table that day.
    package func isSeated(_ organisation: OrganisationID, on day: Day) -> Bool {
        [.negotiating, .accepted, .onNotice].contains(standing(organisation, on: day))
    }

    /// Whether the paper may call it a partner that day.
    package func isPartner(_ organisation: OrganisationID, on day: Day) -> Bool {
        [.accepted, .onNotice].contains(standing(organisation, on: day))
    }

    /// Whether it may speak at all: told, or having spoken, or named in a published text.
    package func hasVoice(_ organisation: OrganisationID) -> Bool {
        replyBy[organisation] != nil || !(words[organisation] ?? []).isEmpty
            || (named[organisation] == true && !versions.isEmpty)
    }

    /// What the paper may call itself: a partnership only once two accepted its present substance (S-036).
    package func standing(on day: Day) -> PartnershipStanding {
        guard !versions.isEmpty else { return .draft }
        return words.keys.count { isPartner($0, on: day) } > 1 ? .agreed : .preProject
    }

    /// What a copy of the paper prints beside its name.
    package func statement(_ organisation: OrganisationID, on day: Day) -> String?? {
        switch standing(organisation, on: day) {
        case .accepted, .onNotice:
            for case .accepted(_, let acceptance) in (words[organisation] ?? []).reversed() {
                return .some(acceptance.reservation)
            }
            return .some(nil)
        case .contested:
            for case .contested(let printed) in (words[organisation] ?? []).reversed() { return .some(printed) }
            return .some(nil)
        default: return .none
        }
    }
}
