/// Many writes, one commit: each write can be undone alone, and nobody is answered before the group is durable.
enum GroupCommit {
    static func perform(_ group: [any PendingWrite], on connection: any WritingConnection) {
        do {
            connection.announced = nil
            try connection.begin()
            if group.count == 1 {
                guard group[0].run(on: connection) else {
                    connection.rollback()
                    return finish(group, nil)
                }
            } else {
                for write in group { try run(write, on: connection) }
            }
            try connection.commit()
            finish(group, nil)
        } catch {
            connection.rollback()
            finish(group, error)
        }
    }

    private static func run(_ write: any PendingWrite, on connection: any WritingConnection) throws {
        let announced = connection.announced
        try connection.savepoint()
        if write.run(on: connection), connection.isInTransaction {
            do {
                return try connection.releaseSavepoint()
            } catch {
                write.fail(error)
            }
        }
        guard connection.isInTransaction else {
            throw StoreUnavailable(.unreachable, detail: "the database gave the transaction up")
        }
        connection.announced = announced
        try connection.rollbackToSavepoint()
    }

    private static func finish(_ group: [any PendingWrite], _ failure: (any Error)?) {
        for write in group { write.finish(failure) }
    }
}
