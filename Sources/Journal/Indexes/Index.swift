package import Cooperation

/// Tables derived from the journal, written in the transaction that appends; they hold no truth of their own.
///
/// A migration creates the tables; clearing them and applying every entry again must give the same rows.
package protocol Index: Sendable {
    /// Its tables, each cleared before a rebuild in this order.
    var tables: [String] { get }
    /// Categories of the streams whose entries it wants.
    var categories: Set<String> { get }
    func apply(_ entry: Entry, on connection: any Connection) throws
}

/// An index whose rows follow from the aggregate's present state alone, whatever way led there.
package protocol StateIndex<Subject>: Index {
    associatedtype Subject: Aggregate
    /// Replaces the aggregate's rows.
    func write(_ subject: Subject, on connection: any Connection) throws
}

extension StateIndex {
    package var categories: Set<String> { [Subject.category] }
    package func apply(_ entry: Entry, on connection: any Connection) throws {}

    func writeIfOwn(_ subject: any Aggregate, on connection: any Connection) throws {
        if let subject = subject as? Subject { try write(subject, on: connection) }
    }

    /// Folds every stream of the category and writes its rows.
    func writeAll(on connection: any Connection) throws {
        var fold: Folded<Subject>?
        try EntryTable.eachByStream(category: Subject.category, on: connection) { entry in
            if entry.version == 1 {
                if let fold { try write(fold.state, on: connection) }
                fold = Folded(
                    state: Subject(id: Identifier(String(entry.stream.subject))),
                    head: .start(redactions: 0)
                )
            }
            try fold?.apply(entry)
        }
        if let fold { try write(fold.state, on: connection) }
    }
}
