/// The kinds of paper that name organisations.
package enum PaperKind: String, Sendable, Codable, CaseIterable {
    case actionSheet, grantRequest, conventionDraft, flyer

    /// The sections to write, in the order of the printed paper.
    package var sections: [PaperSection] {
        switch self {
        case .actionSheet: PaperSection.allCases
        case .grantRequest:
            [.context, .objectives, .content, .publics, .places, .calendar, .partners, .means, .budget, .indicators]
        case .conventionDraft:
            [.context, .objectives, .content, .partners, .means, .budget, .calendar, .indicators]
        case .flyer: [.content, .publics, .places, .calendar, .partners]
        }
    }
}

/// A part of a paper; those of an action sheet, from which the other kinds choose.
package enum PaperSection: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case orientation, owner, context, objectives, impacts, content, publics, places, calendar, partners, means
    case budget, indicators, links
}
