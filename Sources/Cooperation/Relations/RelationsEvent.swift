/// What happens in the chapter ``Relations``.
package enum RelationsEvent: ChapterEvent {
    case stated(RelationStatement)
    case reopened(RelationRound)
    case talkProposed(RelationTalk)
    case talkAnswered(TalkAnswer)
    case readingProposed(CommonReading)
    case readingAccepted(ReadingAcceptance)
    case newsGiven(RelationNews)
    case opinionAsked(OpinionRequest)
    case opinionGiven(OpinionReply)
    /// The one that asked says what became of the answer.
    case outcomeTold(OpinionReply)

    package var kind: String {
        switch self {
        case .stated: "relations.stated.1"
        case .reopened: "relations.reopened.1"
        case .talkProposed: "relations.talkProposed.1"
        case .talkAnswered: "relations.talkAnswered.1"
        case .readingProposed: "relations.readingProposed.1"
        case .readingAccepted: "relations.readingAccepted.1"
        case .newsGiven: "relations.newsGiven.1"
        case .opinionAsked: "relations.opinionAsked.1"
        case .opinionGiven: "relations.opinionGiven.1"
        case .outcomeTold: "relations.outcomeTold.1"
        }
    }

    package var body: any Encodable & Sendable {
        switch self {
        case .stated(let body): body
        case .reopened(let body): body
        case .talkProposed(let body): body
        case .talkAnswered(let body): body
        case .readingProposed(let body): body
        case .readingAccepted(let body): body
        case .newsGiven(let body): body
        case .opinionAsked(let body): body
        case .opinionGiven(let body), .outcomeTold(let body): body
        }
    }

    package init(kind: String, body: EventBody) throws {
        switch kind {
        case "relations.stated.1": self = .stated(try body.read())
        case "relations.reopened.1": self = .reopened(try body.read())
        case "relations.talkProposed.1": self = .talkProposed(try body.read())
        case "relations.talkAnswered.1": self = .talkAnswered(try body.read())
        case "relations.readingProposed.1": self = .readingProposed(try body.read())
        case "relations.readingAccepted.1": self = .readingAccepted(try body.read())
        case "relations.newsGiven.1": self = .newsGiven(try body.read())
        case "relations.opinionAsked.1": self = .opinionAsked(try body.read())
        case "relations.opinionGiven.1": self = .opinionGiven(try body.read())
        case "relations.outcomeTold.1": self = .outcomeTold(try body.read())
        default: throw UnknownEventKind(kind)
        }
    }
}
