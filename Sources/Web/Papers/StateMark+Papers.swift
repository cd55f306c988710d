import Cooperation

extension StateMark {
    /// What the paper may call itself.
    init(_ standing: PartnershipStanding, _ words: Words) {
        let shape: Shape =
            switch standing {
            case .draft: .waiting
            case .preProject: .empty
            case .agreed: .full
            }
        self.init(shape, words("papers.standing.\(standing.rawValue)"))
    }
}
