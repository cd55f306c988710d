package import Cooperation

/// A form as it is shown: what was typed so far, and what is still to mend.
package struct Draft: Sendable {
    package let input: FormInput
    package let problems: [Problem]

    package init(_ input: FormInput = FormInput(), problems: [Problem] = []) {
        self.input = input
        self.problems = problems
    }

    /// A form filled in with what is known.
    package init(_ values: [String: String]) {
        self.init(FormInput(values.mapValues { [$0] }))
    }

    package subscript(_ name: String) -> String { input[name] }

    package func problem(_ field: String) -> Problem? {
        problems.first { $0.field == field }
    }
}

/// One thing to mend, at a field or in the whole.
package struct Problem: Sendable, Equatable {
    package let field: String?
    /// The sentence's whole key.
    package let key: String
    package let arguments: [String: String]

    package init(field: String?, key: String, arguments: [String: String] = [:]) {
        self.field = field
        self.key = key
        self.arguments = arguments
    }

    package init(_ refusal: any Refusal) {
        self.init(field: refusal.field, key: "refusal.\(refusal.key)", arguments: refusal.arguments)
    }

    func sentence(_ words: Words) -> String { words(key, words.readable(arguments)) }
}

/// What was typed cannot be used as it is.
package struct FormRefused: Error, Equatable {
    package let problems: [Problem]

    package init(_ problems: [Problem]) {
        self.problems = problems
    }
}
