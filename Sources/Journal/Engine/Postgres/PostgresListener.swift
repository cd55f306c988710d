import CPostgres
import Foundation
import Synchronization

/// Hears from the other nodes how far the journal has come; finds the server again when it was lost.
final class PostgresListener: Sendable {
    private let isStopped = Mutex(false)

    init(_ link: PostgresLink, _ heard: @escaping @Sendable (Int64) -> Void) {
        let thread = Thread { [weak self] in
            while let self, !self.isStopped.withLock({ $0 }) {
                do {
                    try Self.listen(link, heard)
                } catch {
                    link.close()
                    Thread.sleep(forTimeInterval: 0.5)
                }
            }
            link.close()
        }
        thread.name = "maillage.listener"
        thread.start()
    }

    func stop() {
        isStopped.withLock { $0 = true }
    }

    /// Waits for up to half a second, and reports what was said meanwhile.
    private static func listen(_ link: PostgresLink, _ heard: (Int64) -> Void) throws {
        let connection = PostgresConnection(link)
        if !link.isOpen {
            try link.open()
            try link.script("LISTEN \(PostgresConnection.channel)")
            // What was announced while nobody listened.
            heard(try EntryTable.lastPosition(on: connection))
        }
        var socket = pollfd(fd: PQsocket(link.handle), events: Int16(POLLIN), revents: 0)
        poll(&socket, 1, 500)
        guard PQconsumeInput(link.handle) == 1 else { throw PostgresFailure.connection(link.handle) }
        let schema = try connection.first("SELECT current_schema()")?.textOrNil(0) ?? ""
        while let notice = PQnotifies(link.handle) {
            defer { PQfreemem(notice) }
            let words = String(cString: notice.pointee.extra).split(separator: " ")
            if words.count == 2, words[0] == schema, let position = Int64(words[1]) { heard(position) }
        }
    }
}
