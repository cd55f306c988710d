import Cooperation
import HTML

/// One reading of each, side by side: as it is seen, or as it is wished.
struct ReadingTable: Component {
    let heading: String
    let relation: RelationSheet
    let mine: Reading
    let theirs: Reading
    let differing: [Criterion]
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {

                caption { heading }
                thead {
                    tr {
                        th(.scope("col")) { words("relations.reveal.criterion") }
                        th(.scope("col")) { relation.ownName }
                        th(.scope("col")) { relation.otherName }
                        th(.scope("col")) { words("relations.reveal.compared") }
                    }
                }
                tbody {
                    ForEach(Criterion.allCases) { row($0) }
                    tr {
                        th(.scope("row")) { words("relations.place.short") }
                        td(.cell(relation.ownName)) { place(mine.place) }
                        td(.cell(relation.otherName)) { place(theirs.place) }
                        td { "" }
                    }
                }
            }
        }
    }

    private func row(_ criterion: Criterion) -> some HTML {
        let differs = differing.contains(criterion)
        return tr {
            th(.scope("row")) { words("relations.criterion.\(criterion.rawValue).title") }
            td(.cell(relation.ownName)) {
                words.told(mine[criterion], of: criterion, by: relation.ownName, about: relation.otherName)
            }
            td(.cell(relation.otherName)) {
                words.told(theirs[criterion], of: criterion, by: relation.otherName, about: relation.ownName)
            }
            td(.cell(words("relations.reveal.compared"))) {
                StateMark(
                    differs ? .contested : .full,
                    words(differs ? "relations.reveal.differs" : "relations.reveal.same")
                )
            }
        }
    }

    private func place(_ place: RecipientsPlace?) -> String {
        guard let place else { return words("relations.place.none") }
        let rung = words("relations.rung.\(place.rung.rawValue)")
        return place.text.isEmpty ? rung : "\(rung) · \(place.text)"
    }
}
