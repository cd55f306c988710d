import Cooperation
import HTML
import Journal

/// Reads a mandate from what an administrator typed.
enum MandateForm {
    static func read(_ input: FormInput, id: MandateID) throws(FormRefused) -> Mandate {
        var check = FormCheck(input)
        if input["personne"].isEmpty { check.refuse("personne", "required") }
        let title = check.text("title", limit: 120)
        let scope = check.choice("scope", MandateScope.self)
        let area = check.choice("area", MandateArea.self)
        let ceiling = check.optionalEuros("ceiling")
        let from = check.day("from")
        let until = check.optionalDay("until")
        try check.finish()
        guard let scope, let area, let from else { throw FormRefused([]) }
        return Mandate(
            id: id,
            person: PersonID(input["personne"]),
            title: title,
            scope: scope,
            area: area,
            ceilingCents: ceiling,
            from: from,
            until: until,
            supporter: input["supporter"].isEmpty ? nil : PersonID(input["supporter"])
        )
    }
}

struct MandateFormPage: Component {
    let draft: Draft
    let people: People
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        fields.summary
        form(.method("post"), .action(Link.mandates(people.organisation.id)), .novalidate) {
            MandateWho(fields: fields, people: people, words: words)
            MandateWhat(fields: fields, words: words)
            MandateWhen(fields: fields, people: people, words: words)
            Submit(words("mandate.new.verb"), back: .people(people.organisation.id), words)
        }
    }
}

private struct MandateWho: Component {
    let fields: Fields
    let people: People
    let words: Words

    var body: some HTML {
        fields.oneOf(
            "personne",
            words("mandate.person"),
            empty: words("mandate.choosePerson"),
            people.members(words).map { Choice($0.rawValue, people.name($0, words)) }
        )
        fields.text("title", words("mandate.title"), hint: words("mandate.titleHint"))
    }
}

private struct MandateWhat: Component {
    let fields: Fields
    let words: Words

    var body: some HTML {
        fields.radios(
            "scope",
            words("mandate.scopeLabel"),
            MandateScope.allCases.map {
                Choice(
                    $0.rawValue,
                    words("mandate.scopeName.\($0.rawValue)"),
                    hint: words("mandate.scopeHint.\($0.rawValue)")
                )
            }
        )
        fields.radios(
            "area",
            words("mandate.areaLabel"),
            MandateArea.allCases.map {
                Choice(
                    $0.rawValue,
                    words("mandate.areaName.\($0.rawValue)"),
                    hint: words("mandate.areaHint.\($0.rawValue)")
                )
            }
        )
        fields.text("ceiling", words("mandate.ceiling"), hint: words("mandate.ceilingHint"), required: false)
    }
}

private struct MandateWhen: Component {
    let fields: Fields
    let people: People
    let words: Words

    var body: some HTML {
        fields.day("from", words("mandate.from"))
        fields.day("until", words("mandate.end"), hint: words("mandate.endHint"), required: false)
        fields.oneOf(
            "supporter",
            words("mandate.supporter"),
            hint: words("mandate.supporterHint"),
            empty: words("mandate.noSupporter"),
            people.members(words).map { Choice($0.rawValue, people.name($0, words)) }
        )
    }
}
