package import Cooperation

extension StateMark {
    /// Where an organisation stands.
    package init(_ state: ParticipationState, _ words: Words) {
        self.init(Self.shape(of: state), words("mentions.state.\(state.rawValue)"))
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
        case .declined, .withdrawn: .ended
        }
    }

    private static func shape(of mark: ConsentMark) -> Shape {
        switch mark {
        case .engaged, .accepted: .full
        case .approached: .waiting
        case .contested: .contested
        case .declined, .withdrawn: .ended
        }
    }
}
