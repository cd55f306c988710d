package import HTML

extension Fields {
    /// One of a few, all in view and of equal weight.
    package func radios(_ name: String, _ question: String, hint: String? = nil, _ choices: [Choice]) -> some HTML {
        fieldset(
            .id("champ-\(name)"),
            .classes(problem(name) == nil ? "choices" : "choices wrong"),
            described(name, hint)
        ) {
            legend { question }
            if let hint { p(.class("hint"), .id("aide-\(name)")) { hint } }
            if let problem = problem(name) { p(.class("problem"), .id("erreur-\(name)")) { problem } }
            ForEach(choices) { choice in
                self.choice(name, choice, type: "radio", chosen: draft[name] == choice.value)
            }
        }
    }

    /// Any of a few.
    package func checks(_ name: String, _ question: String, hint: String? = nil, _ choices: [Choice]) -> some HTML {
        let chosen = Set(draft.input.all(name))
        return fieldset(.id("champ-\(name)"), .class("choices")) {
            legend { question }
            if let hint { p(.class("hint"), .id("aide-\(name)")) { hint } }
            if let problem = problem(name) { p(.class("problem"), .id("erreur-\(name)")) { problem } }
            ForEach(choices) { choice in
                self.choice(name, choice, type: "checkbox", chosen: chosen.contains(choice.value))
            }
        }
    }

    /// One sentence to agree with, or not.
    package func check(_ name: String, _ sentence: String, value: String = "oui") -> some HTML {
        div(.classes(problem(name) == nil ? "field" : "field wrong")) {
            if let problem = problem(name) { p(.class("problem"), .id("erreur-\(name)")) { problem } }
            div(.class("choice")) {
                input(
                    .type("checkbox"),
                    .id("champ-\(name)"),
                    .name(name),
                    .value(value),
                    draft[name] == value ? .checked : nil,
                    described(name, nil),
                    invalid(name)
                )
                label(.for("champ-\(name)")) { sentence }
            }
        }
    }

    private func choice(_ name: String, _ choice: Choice, type: StaticString, chosen: Bool) -> some HTML {
        let id = "champ-\(name)-\(choice.value)"
        return div(.class("choice")) {
            input(
                .type(type),
                .id(id),
                .name(name),
                .value(choice.value),
                chosen ? .checked : nil,
                choice.hint == nil ? nil : .ariaDescribedby("aide-\(id)")
            )
            label(.for(id)) { choice.label }
            if let hint = choice.hint { p(.class("hint"), .id("aide-\(id)")) { hint } }
        }
    }

    /// Everything to mend, above the form, each linked to its field.
    package var summary: some HTML {
        ErrorSummary(draft: draft, words: words)
    }
}

struct ErrorSummary: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        if !draft.problems.isEmpty {
            div(.class("error-summary"), .role("alert"), .tabindex(-1), .id("a-corriger")) {
                h2 { words("form.summary", count: draft.problems.count) }
                ul {
                    ForEach(draft.problems) { problem in
                        li {
                            if let field = problem.field {
                                a(.href("#champ-\(field)")) { problem.sentence(words) }
                            } else {
                                problem.sentence(words)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The end of a form: what the main action does is its name.
package struct Submit: Component {
    let verb: String
    let back: Link?
    let isGrave: Bool
    let words: Words

    /// A grave act ends something that others count on.
    package init(_ label: String, back: Link? = nil, grave: Bool = false, _ words: Words) {
        self.verb = label
        self.back = back
        isGrave = grave
        self.words = words
    }

    package var body: some HTML {
        div(.class("actions")) {
            button(.type("submit"), .class(isGrave ? "main grave" : "main")) { verb }
            if let back { a(.href(back)) { words("form.back") } }
        }
    }
}
