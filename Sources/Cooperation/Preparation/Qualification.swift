/// Network, partnership or service: the reasoned answer to a few plain questions (S-073, S-098).
package struct Qualification: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable { case network, partnership, service }

    package enum Question: String, Sendable, CaseIterable {
        /// One orders, the other carries out.
        case order
        case object, contract, evaluation
    }

    package let kind: Kind
    /// What is still to be done together for it to be a partnership; nothing of a service or of a bare network.
    package let missing: [Question]

    /// - Parameter yes: the questions to which the answer is yes
    package init(yes: Set<Question>) {
        let marks: [Question] = [.object, .contract, .evaluation]
        let lacking = marks.filter { !yes.contains($0) }
        if yes.contains(.order) {
            (kind, missing) = (.service, [])
        } else if lacking.isEmpty {
            (kind, missing) = (.partnership, [])
        } else {
            (kind, missing) = (.network, yes.contains(.object) ? lacking : [])
        }
    }
}
