package import HTML

/// What all fields of a form share: a label, a hint, what is to mend, what was typed.
package struct Field<Control: HTML>: Component {
    let name: String
    let called: String
    let hint: String?
    let problem: String?
    let control: Control

    package var body: some HTML {
        div(.classes(problem == nil ? "field" : "field wrong")) {
            label(.for("champ-\(name)")) { called }
            if let hint { p(.class("hint"), .id("aide-\(name)")) { hint } }
            if let problem { p(.class("problem"), .id("erreur-\(name)")) { problem } }
            control
        }
    }
}

/// The fields of one form, with its words and its draft.
package struct Fields {
    let words: Words
    let draft: Draft

    package init(_ draft: Draft, _ words: Words) {
        self.words = words
        self.draft = draft
    }

    /// One line of text.
    package func text(
        _ name: String,
        _ label: String,
        hint: String? = nil,
        type: StaticString = "text",
        autocomplete: StaticString = "off",
        required: Bool = true
    ) -> some HTML {
        field(name, label, hint) {
            input(
                .id("champ-\(name)"),
                .name(name),
                .type(type),
                .value(type.description == "password" ? "" : draft[name]),
                .autocomplete(autocomplete),
                required ? .required : nil,
                described(name, hint),
                invalid(name)
            )
        }
    }

    /// Several lines.
    package func prose(_ name: String, _ label: String, hint: String? = nil, rows: Int = 6, required: Bool = true)
        -> some HTML
    {
        field(name, label, hint) {
            textarea(
                .id("champ-\(name)"),
                .name(name),
                .rows(rows),
                required ? .required : nil,
                described(name, hint),
                invalid(name)
            ) { draft[name] }
        }
    }

    package func day(_ name: String, _ label: String, hint: String? = nil, required: Bool = true) -> some HTML {
        text(name, label, hint: hint, type: "date", required: required)
    }

    package func mail(_ name: String, _ label: String, hint: String? = nil) -> some HTML {
        text(name, label, hint: hint, type: "email", autocomplete: "email")
    }

    /// One of several, in a list that unfolds.
    package func oneOf(
        _ name: String,
        _ label: String,
        hint: String? = nil,
        empty: String? = nil,
        _ choices: [Choice]
    ) -> some HTML {
        field(name, label, hint) {
            select(.id("champ-\(name)"), .name(name), described(name, hint), invalid(name)) {
                if let empty { option(.value("")) { empty } }
                ForEach(choices) { choice in
                    option(.value(choice.value), draft[name] == choice.value ? .selected : nil) { choice.label }
                }
            }
        }
    }

    package func file(_ name: String, _ label: String, hint: String? = nil, accept: StaticString) -> some HTML {
        field(name, label, hint) {
            input(
                .id("champ-\(name)"),
                .name(name),
                .type("file"),
                .accept(accept),
                described(name, hint),
                invalid(name)
            )
        }
    }

    func field(_ name: String, _ label: String, _ hint: String?, @HTMLBuilder control: () -> some HTML) -> some HTML {
        Field(name: name, called: label, hint: hint, problem: problem(name), control: control())
    }

    func problem(_ name: String) -> String? { draft.problem(name)?.sentence(words) }

    func invalid(_ name: String) -> Attribute? { draft.problem(name) == nil ? nil : .ariaInvalid }

    func described(_ name: String, _ hint: String?) -> Attribute? {
        let ids = [hint == nil ? nil : "aide-\(name)", draft.problem(name) == nil ? nil : "erreur-\(name)"]
        let known = ids.compactMap { $0 }
        return known.isEmpty ? nil : .ariaDescribedby(known.joined(separator: " "))
    }
}

/// One thing that can be chosen.
package struct Choice: Sendable {
    package let value: String
    package let label: String
    package var hint: String?

    package init(_ value: String, _ label: String, hint: String? = nil) {
        self.value = value
        self.label = label
        self.hint = hint
    }
}
