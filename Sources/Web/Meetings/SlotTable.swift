import Cooperation
import HTML

/// Who can come when: a row for each date, a column for each organisation, and how good the date is.
struct SlotTable: Component {
    let page: MeetingPage

    private var meeting: Meeting { page.meeting }
    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("meetings.date") }
                        ForEach(sheet.seated) { organisation in th(.scope("col")) { sheet.names[organisation] } }
                        th(.scope("col")) { words("meetings.sum") }
                    }
                }
                tbody { ForEach(meeting.standings) { standing in row(standing) } }
            }
        }
    }

    private func row(_ standing: SlotStanding) -> some HTML {
        tr {
            th(.scope("row")) { words.slot(standing.slot) }
            ForEach(sheet.seated) { organisation in
                td(.cell(sheet.names[organisation])) {
                    AvailabilityMark(meeting.answer(of: organisation, standing.index), words)
                }
            }
            td(.cell(words("meetings.sum"))) {
                if standing.index == best {
                    StateMark(.full, words("meetings.best"))
                    " "
                }
                words.tally(standing)
                if !standing.isPossible {
                    " "
                    StateMark(
                        .contested,
                        words("meetings.missed", ["organisations": words.list(standing.missed.map { sheet.names[$0] })])
                    )
                }
            }
        }
    }

    private var best: Int? { meeting.answers.isEmpty ? nil : meeting.ranking.first { $0.isPossible }?.index }
}

extension Words {
    /// 2 yes, 1 if need be, 0 no.
    func tally(_ standing: SlotStanding) -> String {
        self(
            "meetings.sumLine",
            [
                "yes": number(standing.yes), "ifNeedBe": number(standing.ifNeedBe), "no": number(standing.no),
            ]
        )
    }
}
