import Cooperation
import HTML

/// The actions that were taken out of the plan, apart from the others: struck, each with its reason.
struct DroppedActions: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !dropped.isEmpty {
            section {
                h2 { words("realisation.drop.list") }
                ForEach(dropped) { action in
                    p { a(.href(sheet.kept(.action(sheet.id, action.number)))) { del { action.title } } }
                    DroppingReason(action: action, sheet: sheet, words: words)
                }
            }
        }
    }

    private var dropped: [PlannedAction] { sheet.cycle.realisation.droppedActions }
}

/// Above what is still to be read of an action that was taken out of the plan.
struct DroppingNotice: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.cycle.realisation.isDropped(action.number) {
            Notice {
                p { StateMark(.ended, words("realisation.drop.done")) }
                DroppingReason(action: action, sheet: sheet, words: words)
            }
        }
    }
}

/// Why an action was dropped, in the words of whoever dropped it.
private struct DroppingReason: Component {
    let action: PlannedAction
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if let dropping = sheet.cycle.realisation.droppings[action.number] {
            SignedSaying(text: dropping.value.reason, record: dropping.record, names: sheet.names, words: words)
        }
    }
}

extension CycleSheet {
    /// Whether the reader may still act on an action.
    func mayChange(action number: Int) -> Bool { isOpen && !cycle.realisation.isDropped(number) }
}
