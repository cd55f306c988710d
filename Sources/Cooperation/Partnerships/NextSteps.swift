/// What a paper still waits for, in the order of the work.
package enum MissingStep: Sendable, Equatable {
    case publication, names
    case notices(Int)
    case replies(Int)
    case contests(Int)
    case answers(Int)
    case acceptances(Int)
    /// Nobody is left to answer or to accept, and fewer than two have accepted.
    case anotherPartner
}

/// Who must act next in one organisation's part.
package enum NextActor: String, Sendable, CaseIterable {
    case itself, table, nobody
}

extension Partnership {
    package func missing(on day: Day) -> [MissingStep] {
        let states = organisations(on: day)
        let others = states.filter { $0.organisation != initiator }
        let waiting = others.filter { $0.state == .invited || $0.state == .considering }
        let counted: [MissingStep] = [
            .notices(untold(on: day).count), .replies(openQuestions(on: day).count),
            .contests(others.count { $0.state == .contested && participations[$0.organisation]?.unnamed == nil }),
            .answers(waiting.count { !isAsking($0.organisation) }),
            .acceptances(versions.isEmpty ? 0 : states.count { $0.state == .negotiating }),
        ]
        let steps: [MissingStep] =
            (versions.isEmpty ? [.publication] : []) + (others.isEmpty ? [.names] : []) + counted.filter(\.isNeeded)
        return steps.isEmpty && partners(on: day).count < 2 ? [.anotherPartner] : steps
    }

    package func nextActor(for organisation: OrganisationID, on day: Day) -> NextActor {
        guard let state = state(of: organisation, on: day) else { return .nobody }
        switch state {
        case .mentioned, .contested: return .table
        case .invited: return .itself
        case .considering, .negotiating: return isAsking(organisation) ? .table : .itself
        case .accepted, .onNotice, .declined, .lapsed, .withdrawn, .merged: return .nobody
        }
    }

    /// Named organisations that have had no notice and said nothing.
    package func untold(on day: Day) -> [OrganisationID] {
        organisations(on: day).filter { $0.state == .mentioned }.map(\.organisation)
    }

    /// Organisations whose last word is a question that nobody answered.
    package func openQuestions(on day: Day) -> [OrganisationID] {
        organisations(on: day).map(\.organisation).filter(isAsking)
    }

    package func isAsking(_ organisation: OrganisationID) -> Bool {
        participations[organisation]?.hasOpenQuestion ?? false
    }
}

extension MissingStep {
    fileprivate var isNeeded: Bool {
        switch self {
        case .publication, .names, .anotherPartner: true
        case .notices(let count), .replies(let count), .contests(let count), .answers(let count),
            .acceptances(let count):
            count > 0
        }
    }
}

extension Participation {
    /// The last thing that happened to this organisation's part.
    package var lastMove: Record? {
        [namings.last?.record, notice?.record, opened, acts.last?.record].compactMap { $0 }.max { $0.at < $1.at }
    }
}
