/// Checks every stream's chain, one entry after the other, remembering only the last.
struct JournalProof {
    private(set) var check = JournalCheck()
    private let redacted: Set<Redaction>
    private var stream: StreamName?
    private var version = 0
    private var hash = EntryHash.first

    init(redacted: Set<Redaction>) {
        self.redacted = redacted
    }

    mutating func read(_ entry: Entry) {
        if entry.stream != stream { (stream, version, hash) = (entry.stream, 0, EntryHash.first) }
        check.entries += 1
        if entry.body == nil { check.redacted += 1 }
        if let fault = fault(of: entry) {
            note(BrokenEntry(position: entry.position, stream: entry.stream, version: entry.version, fault: fault))
        }
        (version, hash) = (entry.version, entry.hash)
    }

    /// Positions follow one another: an entry taken out whole leaves a hole.
    mutating func missing(_ position: Int64) {
        note(BrokenEntry(position: position, stream: nil, version: nil, fault: .missing))
    }

    private func fault(of entry: Entry) -> BrokenEntry.Fault? {
        guard entry.version == version + 1 else { return .missing }
        if let body = entry.body {
            guard EntryHash.of(body) == entry.bodyHash else { return .body }
        } else if !redacted.contains(Redaction(stream: entry.stream.rawValue, version: entry.version)) {
            return .erased
        }
        let chained = EntryHash.chained(
            to: hash,
            stream: entry.stream,
            version: entry.version,
            at: entry.at,
            actor: entry.actor,
            kind: entry.kind,
            bodyHash: entry.bodyHash
        )
        return chained == entry.hash ? nil : .chain
    }

    private mutating func note(_ broken: BrokenEntry) {
        if let earlier = check.broken, earlier.position <= broken.position { return }
        check.broken = broken
    }
}

extension JournalProof {
    static func prove(on connection: any Connection) throws -> JournalCheck {
        var redacted: Set<Redaction> = []
        try EntryTable.each(of: Redaction.stream, after: 0, on: connection) { entry in
            if case .redacted(let redaction)? = try? entry.event(JournalEvent.self) {
                redacted.insert(Redaction(stream: redaction.stream, version: redaction.version))
            }
        }
        var proof = JournalProof(redacted: redacted)
        try EntryTable.eachByStream(on: connection) { proof.read($0) }
        if let hole = try EntryTable.firstHole(on: connection) { proof.missing(hole) }
        return proof.check
    }
}

extension Store {
    /// Checks that the journal holds together: each entry follows from the one before it in its stream, no text was
    /// changed, or erased without saying so, no entry is missing before the last, and each head given is still there.
    ///
    /// The hashes have no key: against whoever writes the whole chain anew, or takes off its end, only a head that
    /// was kept elsewhere helps.
    package func verify(against heads: [WitnessedHead] = []) async throws -> JournalCheck {
        try await snapshot { connection in
            var check = try JournalProof.prove(on: connection)
            for head in heads {
                guard let fault = try head.fault(on: connection) else { continue }
                check.contradicted = ContradictedHead(head: head, fault: fault)
                break
            }
            return check
        }
    }
}
