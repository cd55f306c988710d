import Cooperation
import HTML

/// Who has said what so far, the lanes side by side, and the ways to the rest.
struct PreparationPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        PreparationWays(sheet: sheet, words: words)
        LaneTable(sheet: sheet, words: words)
        section {
            h2 { words("preparation.projects.title") }
            p(.class("hint")) { words("preparation.projects.help") }
            div(.class("side-by-side")) {
                ForEach(sheet.alphabetically) { LaneProject(sheet: sheet, organisation: $0, words: words) }
            }
        }
        section {
            h2 { words("preparation.word.title") }
            p(.class("hint")) { words("preparation.word.help") }
            div(.class("side-by-side")) {
                ForEach(sheet.alphabetically) { LaneDefinition(sheet: sheet, organisation: $0, words: words) }
            }
        }
    }
}

extension CycleSheet {
    /// Those at the table in the order of their names: nobody comes first.
    var alphabetically: [OrganisationID] {
        seated.sorted { (names[$0].lowercased(), $0) < (names[$1].lowercased(), $1) }
    }

    var preparation: Preparation { cycle.preparation }
}

/// The pages of the chapter, each with where it stands.
private struct PreparationWays: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        ul(.class("awaits")) {
            way("diagnostic", "diagnosis", words("preparation.ways.needs", count: preparation.needs.count))
            way("questions", "questions", words("preparation.ways.answered", count: answered))
            way("complements", "complements", words("preparation.ways.matches", count: matches))
            way("reseau", "qualify", words("preparation.ways.qualify"))
        }
    }

    private func way(_ segment: String, _ key: String, _ state: String) -> some HTML {
        li {
            div {
                p(.class("what")) {
                    a(.href(sheet.kept(.cycle(sheet.id, .preparation, segment)))) { words("preparation.\(key).title") }
                }
                p(.class("when")) { state }
            }
        }
    }

    private var preparation: Preparation { sheet.preparation }
    private var answered: Int { PartnershipQuestion.allCases.count { preparation.file($0).isAnswered } }
    private var matches: Int { preparation.matches(among: sheet.seated).count }
}

/// One line for each organisation: what it has said, what it has not yet.
private struct LaneTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                caption { words("preparation.lanes.caption") }
                thead {
                    tr {
                        ForEach(["organisation", "start", "needs", "definition"]) { column in
                            th(.scope("col")) { words("preparation.lanes.\(column)") }
                        }
                    }
                }
                tbody { ForEach(sheet.alphabetically) { row($0) } }
            }
        }
    }

    private func row(_ organisation: OrganisationID) -> some HTML {
        let lane = sheet.preparation.lane(of: organisation)
        let needs = sheet.preparation.needs(of: organisation).count
        return tr {
            th(.scope("row")) { sheet.names[organisation] }
            td(.cell(words("preparation.lanes.start"))) { StateMark(lane.start == nil ? .empty : .full, start(lane)) }
            td(.cell(words("preparation.lanes.needs"))) {
                StateMark(needs == 0 ? .empty : .full, words("preparation.lanes.count", count: needs))
            }
            td(.cell(words("preparation.lanes.definition"))) {
                StateMark(
                    lane.definition == nil ? .empty : .full,
                    words(lane.definition == nil ? "preparation.lanes.notYet" : "preparation.lanes.given")
                )
            }
        }
    }

    private func start(_ lane: Lane) -> String {
        switch lane.start?.value {
        case nil: words("preparation.lanes.notYet")
        case .ownProject: words("preparation.lanes.own")
        case .joins: words("preparation.lanes.joins")
        }
    }
}
