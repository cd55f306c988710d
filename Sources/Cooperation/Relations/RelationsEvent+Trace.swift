extension RelationsEvent {
    /// The event in words; what was answered is never among them (I-12).
    package var trace: TraceLine {
        switch self {
        case .stated: line("stated")
        case .reopened: line("reopened")
        case .talkProposed: line("talkProposed")
        case .talkAnswered: line("talkAnswered")
        case .readingProposed: line("readingProposed")
        case .readingAccepted(let acceptance): line("readingAccepted.\(acceptance.type.rawValue)")
        case .newsGiven: line("newsGiven")
        case .opinionAsked(let request): line("opinionAsked.\(request.kind.rawValue)")
        case .opinionGiven: line("opinionGiven")
        case .outcomeTold: line("outcomeTold")
        }
    }

    private func line(_ name: String) -> TraceLine {
        TraceLine("relations.\(name)", ["organisation": .organisation(other)])
    }

    var pair: OrganisationPair { OrganisationPair(author, other) }

    private var author: OrganisationID { ends.author }
    private var other: OrganisationID { ends.other }

    private var ends: (author: OrganisationID, other: OrganisationID) {
        switch self {
        case .stated(let body): (body.author, body.other)
        case .reopened(let body): (body.author, body.other)
        case .talkProposed(let body): (body.author, body.other)
        case .talkAnswered(let body): (body.author, body.other)
        case .readingProposed(let body): (body.author, body.other)
        case .readingAccepted(let body): (body.author, body.other)
        case .newsGiven(let body): (body.author, body.other)
        case .opinionAsked(let body): (body.author, body.other)
        case .opinionGiven(let body), .outcomeTold(let body): (body.author, body.other)
        }
    }
}
