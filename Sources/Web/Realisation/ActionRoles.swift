import Cooperation
import HTML

/// Who has which part in an action; one's own word on what was offered; a part to offer.
struct ActionRoles: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        section {
            h2 { words("realisation.roles.title") }
            if !sheet.cycle.realisation.isDropped(action.number) {
                p { StateMark(doubts, words) }
                if !doubts.isEmpty { p(.class("soft")) { words("realisation.unclear.why") } }
            }
            if !parts.isEmpty {
                div(.class("table")) {
                    table {
                        thead { tr { ForEach(Self.columns) { name in th(.scope("col")) { heading(name) } } } }
                        tbody { ForEach(parts) { row($0) } }
                    }
                }
            }
            RoleMeanings(words: words)
            if isOpen { offerForm }
        }
    }

    private func row(_ part: ActionPart) -> some HTML {
        tr {
            th(.scope("row")) {
                sheet.names[part.organisation]
                PartingNote(organisation: part.organisation, sheet: sheet, words: words)
            }
            td(.cell(heading("role"))) { words.role(part.role) }
            td(.cell(heading("word"))) {
                StateMark(
                    part.isTaken ? .full : .waiting,
                    words("realisation.word.\(part.isTaken ? "taken" : "waiting")")
                )
            }
            td {
                if isOpen, part.organisation == sheet.organisation {
                    RoleWord(part: part, sheet: sheet, words: words)
                }
            }
        }
    }

    private var offerForm: some HTML {
        form(.method("post"), .action(Link.action(sheet.id, action.number, "roles")), .class("airy")) {
            h3 { words("realisation.roles.offer") }
            p(.class("hint")) { words("realisation.roles.offerHelp") }
            fields.oneOf(
                "organisation",
                words("realisation.column.organisation"),
                empty: words("realisation.choose"),
                sheet.seated.map { Choice($0.rawValue, sheet.names[$0]) }
            )
            fields.radios(
                "role",
                words("realisation.column.role"),
                ActionRole.allCases.map {
                    Choice($0.rawValue, words.role($0), hint: words("realisation.roleHelp.\($0.rawValue)"))
                }
            )
            Submit(words("realisation.roles.send"), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }
    private var isOpen: Bool { sheet.mayChange(action: action.number) }
    private var doubts: [ActionDoubt] { sheet.cycle.realisation.doubts(about: action.number, among: sheet.seated) }
    private var parts: [ActionPart] { sheet.cycle.realisation.standingRoles(in: action.number) }

    private func heading(_ name: String) -> String { words("realisation.column.\(name)") }

    private static let columns = ["organisation", "role", "word", "yours"]
}

/// One's own word on a part: take or decline it, or leave it later.
private struct RoleWord: Component {
    let part: ActionPart
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.action(sheet.id, part.action, "roles", "reponse")), .class("inline")) {
            input(.type("hidden"), .name("role"), .value(part.role.rawValue))
            if part.isTaken {
                button(.type("submit"), .name("answer"), .value("declined")) { words("realisation.word.leave") }
            } else {
                button(.type("submit"), .name("answer"), .value("taken"), .class("main")) {
                    words("realisation.word.take")
                }
                button(.type("submit"), .name("answer"), .value("declined")) { words("realisation.word.decline") }
            }
        }
    }
}
