/// One line of "who did what when": a sentence's key (`trace.…` in the catalogues) and what it names.
package struct TraceLine: Sendable, Equatable {
    package enum Argument: Sendable, Equatable {
        case organisation(OrganisationID)
        case person(PersonID)
        case day(Day)
        case number(Int)
        /// An amount of money, in cents.
        case cents(Int)
        case text(String)
    }

    package let key: String
    package let arguments: [String: Argument]

    init(_ key: String, _ arguments: [String: Argument] = [:]) {
        self.key = "trace.\(key)"
        self.arguments = arguments
    }

    /// Another sentence told in the same manner, by its whole key.
    package init(word key: String, _ arguments: [String: Argument] = [:]) {
        self.key = key
        self.arguments = arguments
    }
}
