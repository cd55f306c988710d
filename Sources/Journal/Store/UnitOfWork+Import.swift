import Cooperation

extension UnitOfWork {
    /// Appends one event to a stream without remembering its fold: an import touches more than memory should hold.
    ///
    /// The unit of work must do nothing else with that stream.
    func appendForgetting<Subject: Aggregate>(
        _ event: PreparedEvent<Subject.Fact>,
        to id: Identifier<Subject>,
        isNew: Bool,
        by actor: Actor,
        _ indexes: Indexes
    ) throws {
        let start = Folded(state: Subject(id: id), head: .start(redactions: 0))
        var fold = try isNew ? start : Folding.current(id, cache: cache, on: connection) ?? start
        let entry = try write(event, StreamName(id), after: fold.head, by: actor)
        try fold.apply(entry)
        try indexes.apply(entry, category: Subject.category, on: connection)
        try indexes.write(fold.state, on: connection)
    }
}
