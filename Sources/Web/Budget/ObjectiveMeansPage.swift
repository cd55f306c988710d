import Cooperation
import HTML

/// The means of one objective: what is known, and the same in a form to mend or to complete.
struct ObjectiveMeansPage: Component {
    let objective: Objective
    let sheet: CycleSheet
    let draft: Draft?
    let words: Words

    var body: some HTML {
        if let known {
            MeansTable(means: [known.value], contract: sheet.cycle.contract, words: words)
            WrittenBy(record: known.record, sheet: sheet, words: words)
        }
        if sheet.isOpen {
            form(.method("post"), .action(address), .class("airy")) {
                fields.summary
                SeenCount(draft: fields.draft, present: sheet.cycle.budget.versions(ofMeans: objective.number))
                ForEach(["cents", "hours", "places"]) { name in
                    div(.class("inline")) {
                        fields.text("\(name)Needed", words("budget.means.\(name)Needed"), required: false)
                        fields.text("\(name)Granted", words("budget.means.\(name)Granted"), required: false)
                    }
                }
                Submit(words("budget.means.send"), back: .cycle(sheet.id, .budget, "moyens"), words)
            }
        }
    }

    private var known: Dated<ObjectiveMeans>? { sheet.cycle.budget.means[objective.number] }
    private var address: Link { .cycle(sheet.id, .budget, "moyens", String(objective.number)) }
    private var fields: Fields { Fields(draft ?? typed, words) }

    /// What is known, as somebody would type it.
    private var typed: Draft {
        guard let means = known?.value else { return Draft() }
        return Draft([
            "centsNeeded": means.cents.map { Euros.typed(cents: $0.needed) } ?? "",
            "centsGranted": means.cents.map { Euros.typed(cents: $0.granted) } ?? "",
            "hoursNeeded": means.hours.map { String($0.needed) } ?? "",
            "hoursGranted": means.hours.map { String($0.granted) } ?? "",
            "placesNeeded": means.places.map { String($0.needed) } ?? "",
            "placesGranted": means.places.map { String($0.granted) } ?? "",
        ])
    }
}
