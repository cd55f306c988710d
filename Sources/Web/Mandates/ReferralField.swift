import Cooperation
import HTML

/// The day on which the reader referred back to their organisation: asked of whoever holds a mandate that wants it
/// before an act of this scope, and of nobody else.
struct ReferralField: Component {
    let speaker: Speaker
    var scope = MandateScope.decide
    let day: Day
    let draft: Draft
    /// Tells the fields of several forms of one page apart.
    var form = ""
    let words: Words

    var body: some HTML {
        if mandates.contains(where: { $0.area == .referBack }) {
            div(.classes(problem == nil ? "field" : "field wrong")) {
                label(.for("champ-\(id)")) { words("mentions.accept.referredBackOn") }
                p(.class("hint"), .id("aide-\(id)")) { words("mentions.accept.referredBackHint") }
                if let problem { p(.class("problem"), .id("erreur-\(id)")) { problem.sentence(words) } }
                input(
                    .id("champ-\(id)"),
                    .name(Self.name),
                    .type("date"),
                    .value(draft[Self.name]),
                    isRequired ? .required : nil,
                    .ariaDescribedby(problem == nil ? "aide-\(id)" : "aide-\(id) erreur-\(id)"),
                    problem == nil ? nil : .ariaInvalid
                )
            }
        }
    }

    static let name = "referredBackOn"

    private var mandates: [Mandate] { speaker.mandates(covering: scope, on: day) }
    /// Somebody may also hold a mandate that decides alone.
    private var isRequired: Bool { mandates.allSatisfy { $0.area == .referBack } }
    private var problem: Problem? { draft.problem(Self.name) }
    private var id: String { form.isEmpty ? Self.name : "\(Self.name)-\(form)" }
}

extension CycleSheet {
    func referral(
        _ draft: Draft,
        _ words: Words,
        for scope: MandateScope = .decide,
        in form: String = ""
    ) -> ReferralField {
        ReferralField(speaker: speaking.speaker, scope: scope, day: day, draft: draft, form: form, words: words)
    }
}

extension Visit {
    /// The day of the return, when the form of this request says one.
    var referredBackOn: Day? { Day(typed[ReferralField.name]) }
}
