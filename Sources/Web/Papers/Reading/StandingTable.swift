import Cooperation
import Exchange
import HTML

/// Each organisation of the paper: where it stands, since when, who must act next, what it wants said beside its name.
struct StandingTable: Component {
    let partnership: Partnership
    let marked: [MarkedOrganisation]
    let names: PaperNames
    let additions: [OrganisationID: ProvenAddition]
    let undelivered: Set<OrganisationID>
    let voices: VoiceMandates
    let speaker: Speaker
    let words: Words

    var body: some HTML {
        section(.id("structures")) {
            h2 { words("papers.page.organisations") }
            if marked.count < 2 { p(.class("soft")) { words("papers.page.nobodyNamed") } }
            div(.class("table")) {
                table {
                    thead {
                        tr { ForEach(Self.columns) { column in th(.scope("col")) { words("papers.page.\(column)") } } }
                    }
                    tbody {
                        ForEach(marked) { organisation in
                            StandingRow(
                                partnership: partnership,
                                marked: organisation,
                                name: names[organisation.organisation],
                                addition: additions[organisation.organisation],
                                successor: partnership.participations[organisation.organisation]?.succession
                                    .map { names[$0.value.into] },
                                isUndelivered: undelivered.contains(organisation.organisation),
                                voices: voices,
                                speaker: speaker,
                                words: words
                            )
                        }
                    }
                }
            }
        }
    }

    static let columns = ["organisation", "state", "since", "next"]

    static func anchor(_ organisation: OrganisationID) -> String { "structure-\(organisation.rawValue)" }
}

private struct StandingRow: Component {
    let partnership: Partnership
    let marked: MarkedOrganisation
    let name: String
    /// Who typed it in, when no directory published it.
    let addition: ProvenAddition?
    /// The organisation of which it becomes, or became, a part.
    let successor: String?
    let isUndelivered: Bool
    let voices: VoiceMandates
    let speaker: Speaker
    let words: Words

    private var reader: OrganisationID { speaker.organisation }

    var body: some HTML {
        tr(.id(StandingTable.anchor(marked.organisation))) {
            th(.scope("row")) {
                a(.href(Link.organisation(marked.organisation))) { name }
                AddedByHand(addition: addition, words: words)
                if let statement = marked.statement { Said(statement: statement, isPartner: isPartner, words: words) }
            }
            td(.cell(words("papers.page.state"))) {
                if marked.mark == .engaged {
                    StateMark(marked.mark, words)
                } else {
                    StateMark(of: marked.organisation, in: partnership, words)
                }
                if isPartner, let acceptance = participation?.lastAcceptance {
                    voices.badge(of: acceptance.record.actor, words)
                }
                if isUndelivered { p(.class("said")) { words("papers.page.undelivered") } }
                if let successor, let day = participation?.succession?.value.on {
                    p(.class("said")) {
                        words(
                            day <= words.today ? "mentions.merger.since" : "mentions.merger.from",
                            ["into": successor, "day": words.day(day)]
                        )
                    }
                }
            }
            td(.class("brief"), .cell(words("papers.page.since"))) { since }
            td(.cell(words("papers.page.next"))) {
                next
                if isMine {
                    Question(
                        partnership: partnership,
                        organisation: marked.organisation,
                        speaker: speaker,
                        words: words
                    )
                }
            }
        }
    }

    private var participation: Participation? { partnership.participations[marked.organisation] }

    private var isPartner: Bool { marked.mark.isPartner }

    /// Whether the reader sits at the table, and may answer or remind.
    private var isMine: Bool { partnership.isSeated(reader, on: words.today) && marked.organisation != reader }

    private var since: String {
        participation?.lastMove.map { words.ago($0.at) } ?? ""
    }

    private var next: String {
        switch partnership.nextActor(for: marked.organisation, on: words.today) {
        case .nobody: words("papers.next.nobody")
        case .itself: words(marked.organisation == reader ? "papers.next.us" : "papers.next.them")
        case .table: words("papers.next.author")
        }
    }
}

/// A reservation or a statement, in the organisation's own words (I-15).
private struct Said: Component {
    let statement: String
    let isPartner: Bool
    let words: Words

    var body: some HTML {
        p(.class("said")) {
            strong { words(isPartner ? "papers.page.reservation" : "papers.page.statement") }
            " "
            q { statement }
        }
    }
}

/// What the table can do about one organisation: answer its question, or remind it once.
private struct Question: Component {
    let partnership: Partnership
    let organisation: OrganisationID
    let speaker: Speaker
    let words: Words

    var body: some HTML {
        if partnership.isAsking(organisation) {
            p(.class("said")) { words("papers.page.question", ["message": message]) }
            p(.class("to-do")) {
                a(.class("button"), .href(Link.reply(partnership.id, to: organisation))) { words("papers.page.reply") }
            }
        } else if canBeReminded {
            p(.class("to-do")) {
                a(.class("button"), .href(Link.reminder(partnership.id, to: organisation))) {
                    words("papers.page.remind")
                }
            }
        }
    }

    private var message: String { partnership.participations[organisation]?.lastAnswer?.value.message ?? "" }

    private var canBeReminded: Bool {
        partnership.canRemind(organisation, by: speaker, at: Moment(instant: words.now, day: words.today))
    }
}
