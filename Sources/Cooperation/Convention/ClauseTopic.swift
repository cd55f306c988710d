/// The sections that a convention or a charter usually has; each has its questions and its model wording.
package enum ClauseTopic: String, Sendable, Codable, CaseIterable {
    case parties, context, object, relation, commitments, collective, means, money, steering
    case communication, property, data, liability, evaluation, conflict, duration, withdrawal, kept
    /// Of a convention of objectives with a public funder.
    case accounting, control
    /// Of a charter.
    case values, principles, recipients, review
}

/// What a text may start from.
package enum ConventionModel: String, Sendable, Codable, CaseIterable {
    /// A convention of partnership between several organisations.
    case partnership
    /// A convention of objectives over one year or several, with a public funder.
    case objectives
    /// A charter: no money, no sanction.
    case charter
    /// A blank page.
    case blank

    package var topics: [ClauseTopic] {
        switch self {
        case .partnership:
            [
                .parties, .context, .object, .relation, .commitments, .collective, .means, .money, .steering,
                .communication, .property, .data, .liability, .evaluation, .conflict, .duration, .withdrawal, .kept,
            ]
        case .objectives:
            [
                .parties, .context, .object, .commitments, .money, .accounting, .control, .evaluation, .communication,
                .data, .conflict, .duration, .withdrawal,
            ]
        case .charter:
            [
                .context, .values, .principles, .commitments, .recipients, .steering, .data, .conflict, .withdrawal,
                .review,
            ]
        case .blank: []
        }
    }
}

/// How the writing starts: the name of the text, and the model followed.
package struct ConventionStart: Sendable, Codable, Equatable {
    package let title: String
    package let model: ConventionModel

    package init(title: String, model: ConventionModel) {
        self.title = title
        self.model = model
    }
}
