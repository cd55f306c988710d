package import Cooperation
package import Foundation

/// One line of a table's journal.
package struct TableEntry: Sendable {
    package let stream: String
    package let fact: any Event
    package let record: Record
    /// The cycle in which it was written.
    package let cycle: Int
    package let day: Day

    static func stream<Subject: Aggregate>(_ id: Identifier<Subject>) -> String { "\(Subject.category)/\(id)" }

    package var body: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return try encoder.encode(fact.body)
        }
    }

    /// The fact as its bytes tell it.
    func read<Fact: Event>(_ type: Fact.Type) throws -> Fact { try Fact(kind: fact.kind, body: EventBody(try body)) }
}

extension Cycle {
    /// The parts in which two tellings of the same cycle differ.
    package func differences(from other: Cycle) -> [String] {
        func differ<Part: Equatable>(_ part: KeyPath<Cycle, Part>) -> Bool {
            self[keyPath: part] != other[keyPath: part]
        }
        let parts: [(String, Bool)] = [
            ("paper", differ(\.partnership)), ("course", differ(\.course)), ("preparation", differ(\.preparation)),
            ("relations", differ(\.relations)), ("negotiation", differ(\.negotiation)),
            ("contract", differ(\.contract)), ("convention", differ(\.convention)), ("frame", differ(\.frame)),
            ("decisions", differ(\.decisions)), ("meetings", differ(\.meetings)),
            ("realisation", differ(\.realisation)), ("budget", differ(\.budget)), ("evaluation", differ(\.evaluation)),
        ]
        return parts.filter(\.1).map(\.0)
    }
}
