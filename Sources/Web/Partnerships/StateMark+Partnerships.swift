package import Cooperation

extension StateMark {
    /// Where an organisation stands.
    package init(_ state: ParticipationState, _ words: Words) {
        self.init(Self.shape(of: state), words("mentions.state.\(state.rawValue)"))
    }

    /// Where an organisation stands in a paper; in its own word when it stays out without declining.
    package init?(of organisation: OrganisationID, in paper: Partnership, _ words: Words) {
        guard let state = paper.state(of: organisation, on: words.today) else { return nil }
        let answer = paper.participations[organisation]?.lastAnswer?.value.kind.rawValue ?? ""
        if state == .declined, words.has("mentions.away.\(answer)") {
            self.init(Self.shape(of: state), words("mentions.away.\(answer)"))
        } else {
            self.init(state, words)
        }
    }

    /// What every copy of the paper prints beside an organisation.
    package init(_ mark: ConsentMark, _ words: Words) {
        self.init(Self.shape(of: mark), words("mentions.mark.\(mark.rawValue)"))
    }

    private static func shape(of state: ParticipationState) -> Shape {
        switch state {
        case .mentioned, .lapsed: .empty
        case .invited, .considering: .waiting
        case .negotiating, .onNotice: .half
        case .accepted: .full
        case .contested: .contested
        case .declined, .withdrawn, .merged: .ended
        }
    }

    private static func shape(of mark: ConsentMark) -> Shape {
        switch mark {
        case .engaged, .accepted: .full
        case .approached: .waiting
        case .named: .empty
        case .contested: .contested
        case .declined, .withdrawn, .merged: .ended
        }
    }
}
