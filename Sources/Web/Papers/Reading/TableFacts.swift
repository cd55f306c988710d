import Cooperation
import HTML

/// What the table is as a whole: who was asked in time, whether all are equals (S-039), who said what (S-034).
struct TableFacts: Component {
    let partnership: Partnership
    let words: Words

    var body: some HTML {
        dl(.class("facts")) {
            dt { words("papers.index.upstream") }
            dd { upstream }
            dt { words("papers.index.equality") }
            dd { equality }
            dt { words("papers.index.tally") }
            dd { tally }
        }
    }

    private var upstream: String {
        let consultation = partnership.upstreamConsultation
        guard consultation.contacted > 0 else { return words("papers.index.upstreamUnknown") }
        return words(
            "papers.index.upstreamValue",
            ["upstream": words.number(consultation.upstream), "contacted": words.number(consultation.contacted)]
        )
    }

    private var equality: String {
        let seated = partnership.organisations(on: words.today).count(where: \.state.isSeated)
        guard seated > 0 else { return words("papers.index.nobodySeated") }
        let audit = partnership.equality(at: Moment(instant: words.now, day: words.today))
        return audit.isEqual ? words("papers.index.equal", count: seated) : words("papers.index.unequal")
    }

    /// In the order of the life of a participation: a refusal is one answer among others.
    private var tally: String {
        let tally = partnership.tally(on: words.today)
        return words.list(
            ParticipationState.allCases.compactMap { state in
                tally[state].map { count in
                    words(
                        "papers.index.tallied",
                        ["state": words("mentions.state.\(state.rawValue)"), "count": words.number(count)]
                    )
                }
            }
        )
    }
}
