import Cooperation
import HTML

/// Organisation by action, who has which part; and what nobody says yet (S-009, S-113, S-114).
struct RolesTable: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if actions.isEmpty {
            EmptyState(words("realisation.board.empty")) { p { words("realisation.board.emptyNext") } }
        } else {
            if !unclear.isEmpty {
                section(.class("missing")) {
                    h2 { words("realisation.unclear.title") }
                    p { words("realisation.unclear.why") }
                    ul {
                        ForEach(unclear) { action in
                            li {
                                a(.href(sheet.kept(.action(sheet.id, action.number)))) { action.title }
                                " "
                                StateMark(chapter.doubts(about: action.number, among: sheet.seated), words)
                            }
                        }
                    }
                }
            }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("realisation.column.organisation") }
                            ForEach(actions) { action in
                                th(.scope("col")) {
                                    a(.href(sheet.kept(.action(sheet.id, action.number)))) { action.title }
                                }
                            }
                        }
                    }
                    tbody { ForEach(sheet.together(with: holders)) { row($0) } }
                }
            }
            RoleMeanings(words: words)
        }
    }

    private func row(_ organisation: OrganisationID) -> some HTML {
        tr {
            th(.scope("row")) {
                sheet.names[organisation]
                PartingNote(organisation: organisation, sheet: sheet, words: words)
            }
            ForEach(actions) { action in
                td(.cell(action.title)) { parts(of: organisation, in: action.number) }
            }
        }
    }

    /// The roles of one organisation in one action; a part only offered says so.
    private func parts(of organisation: OrganisationID, in action: Int) -> String {
        let mine = chapter.standingRoles(in: action).filter { $0.organisation == organisation }
        guard !mine.isEmpty else { return words("realisation.noRole") }
        return words.list(
            mine.map { part in
                part.isWaiting
                    ? words("realisation.roleWaiting", ["role": words.role(part.role)]) : words.role(part.role)
            }
        )
    }

    private var chapter: Realisation { sheet.cycle.realisation }
    private var actions: [PlannedAction] { chapter.standingActions }
    private var unclear: [PlannedAction] {
        actions.filter { !chapter.doubts(about: $0.number, among: sheet.seated).isEmpty }
    }

    /// A part that somebody took stays theirs when they are gone; one that was only offered fell.
    private var holders: [OrganisationID] { chapter.roles.filter(\.isTaken).map(\.organisation) }
}

/// The four parts in plain words.
struct RoleMeanings: Component {
    let words: Words

    var body: some HTML {
        details {
            summary { words("realisation.meanings") }
            dl(.class("facts")) {
                ForEach(ActionRole.allCases) { role in
                    dt { words.role(role) }
                    dd { words("realisation.roleHelp.\(role.rawValue)") }
                }
            }
        }
    }
}
