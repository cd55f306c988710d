package import Cooperation

/// Reads the fields of a form as values, and gathers everything that must be mended.
package struct FormCheck {
    package let input: FormInput
    private var problems: [Problem] = []

    package init(_ input: FormInput) {
        self.input = input
    }

    package mutating func refuse(_ field: String, _ key: String, _ arguments: [String: String] = [:]) {
        problems.append(Problem(field: field, key: "form.\(key)", arguments: arguments))
    }

    /// Throws once everything was read, so that all problems are told at once.
    package func finish() throws(FormRefused) {
        if !problems.isEmpty { throw FormRefused(problems) }
    }

    /// One line or more; refused when empty or longer than the limit.
    package mutating func text(_ field: String, limit: Int = 500) -> String {
        let text = optionalText(field, limit: limit)
        if text == nil { refuse(field, "required") }
        return text ?? ""
    }

    package mutating func optionalText(_ field: String, limit: Int = 500) -> String? {
        let text = input[field]
        if text.count > limit { refuse(field, "tooLong", ["limit": String(limit)]) }
        return text.isEmpty ? nil : text
    }

    /// A mail address, in small letters.
    package mutating func mail(_ field: String) -> String {
        let mail = text(field, limit: 254).lowercased()
        if !mail.isEmpty, !MailAddress.isPlausible(mail) { refuse(field, "mail") }
        return mail
    }

    package mutating func day(_ field: String) -> Day? {
        if input[field].isEmpty { refuse(field, "required") }
        return optionalDay(field)
    }

    package mutating func optionalDay(_ field: String) -> Day? {
        guard !input[field].isEmpty else { return nil }
        let day = Day(input[field])
        if day == nil { refuse(field, "day") }
        return day
    }

    /// A whole number within bounds.
    package mutating func optionalNumber(_ field: String, in bounds: ClosedRange<Int>) -> Int? {
        let text = input[field].filter { !$0.isWhitespace }
        guard !text.isEmpty else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            refuse(field, "number", ["least": String(bounds.lowerBound), "most": String(bounds.upperBound)])
            return nil
        }
        return number
    }

    /// One of the values offered.
    package mutating func choice<Choice: RawRepresentable<String>>(_ field: String, _: Choice.Type = Choice.self)
        -> Choice?
    {
        let choice = Choice(rawValue: input[field])
        if choice == nil { refuse(field, "choice") }
        return choice
    }

    /// An amount such as `1 250,50`, in cents; beyond a thousand million euros somebody mistyped.
    package mutating func optionalEuros(_ field: String) -> Int? {
        guard !input[field].isEmpty else { return nil }
        let cents = Euros.cents(input[field])
        if cents == nil { refuse(field, "amount") }
        if let cents, abs(cents) > 100_000_000_000 { refuse(field, "amountTooLarge") }
        return cents
    }
}
