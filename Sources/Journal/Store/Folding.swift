import Cooperation

/// How a stream becomes an aggregate.
enum Folding {
    /// The fold at the journal's head: from the cache, brought forward from the cache, or anew.
    static func current<Subject: Aggregate>(
        _ id: Identifier<Subject>,
        cache: FoldCache,
        on connection: any Connection
    ) throws -> Folded<Subject>? {
        let stream = StreamName(id)
        guard let head = try StreamHead.of(stream, on: connection) else { return nil }
        if let kept = cache.fold(stream, of: Subject.self), kept.head.redactions == head.redactions {
            if kept.head == head { return kept }
            if kept.head.version < head.version {
                return try forward(kept, stream, on: connection)
            }
        }
        let start = Folded(state: Subject(id: id), head: .start(redactions: head.redactions))
        return try forward(start, stream, on: connection)
    }

    private static func forward<Subject: Aggregate>(
        _ fold: Folded<Subject>,
        _ stream: StreamName,
        on connection: any Connection
    ) throws -> Folded<Subject> {
        var fold = fold
        try EntryTable.each(of: stream, after: fold.head.version, on: connection) {
            try fold.apply($0)
        }
        return fold
    }
}
