import Foundation
import HTTPTypes
import Synchronization
import Testing

@testable import Web

/// What the tests asked of the site, one line each, in the file that `MAILLAGE_VISITS` names; `scripts/routes` reads
/// there which routes no test made work.
enum Visits {
    private static let file = Mutex(opened())

    private static func opened() -> FileHandle? {
        guard let path = ProcessInfo.processInfo.environment["MAILLAGE_VISITS"],
            FileManager.default.createFile(atPath: path, contents: nil)
        else { return nil }
        return FileHandle(forWritingAtPath: path)
    }

    static func note(_ method: HTTPRequest.Method, _ link: Link, _ answer: Answered) {
        let suite = Test.current?.sourceLocation.fileName ?? ""
        write("visit", method.rawValue, link.path, "\(answer.status)", suite, answer.location ?? "")
    }

    /// The site's own table of contents, to compare with.
    static func note(route entry: RouteTable.Entry) { write("route", entry.method, entry.path) }

    private static func write(_ columns: String...) {
        file.withLock { file in
            file?.write(Data((columns.joined(separator: "\t") + "\n").utf8))
        }
    }
}
