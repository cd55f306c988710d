import Foundation
import Synchronization

/// A mail server for one conversation, on a port that the system chooses.
final class FakeMailServer: Sendable {
    struct Session: Sendable {
        var commands: [String] = []
        var data: [String] = []
    }

    struct NoSocket: Error {}

    let port: UInt16
    private let finished = DispatchSemaphore(value: 0)
    private let kept = Mutex(Session())

    init(recipientAnswer: String) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutableBytes(of: &address) { bytes in
            guard let pointer = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return bind(listener, pointer, size) == 0 && listen(listener, 1) == 0
                && getsockname(listener, pointer, &size) == 0
        }
        guard isBound else { throw NoSocket() }
        port = UInt16(bigEndian: address.sin_port)
        let thread = Thread { [self] in
            let client = accept(listener, nil, nil)
            let session = Self.converse(client, recipientAnswer)
            kept.withLock { $0 = session }
            close(client)
            close(listener)
            finished.signal()
        }
        thread.start()
    }

    /// What was said, once the client has gone; nothing when it never came.
    func session() -> Session? {
        guard finished.wait(timeout: .now() + 10) == .success else { return nil }
        return kept.withLock { $0 }
    }

    private static func converse(_ client: Int32, _ recipientAnswer: String) -> Session {
        var session = Session()
        var isInData = false
        say(client, "220 lire.example")
        var rest = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = read(client, &buffer, buffer.count), count > 0 {
            rest += String(decoding: buffer.prefix(count), as: UTF8.self)
            while let end = rest.range(of: "\r\n") {
                let line = String(rest[..<end.lowerBound])
                rest.removeSubrange(..<end.upperBound)
                if isInData {
                    if line == "." {
                        isInData = false
                        say(client, "250 taken")
                    } else {
                        session.data.append(line)
                    }
                } else {
                    session.commands.append(line)
                    if line == "DATA" { isInData = true }
                    say(client, answer(line, recipientAnswer))
                }
            }
        }
        return session
    }

    private static func answer(_ command: String, _ recipientAnswer: String) -> String {
        switch command.prefix(4) {
        case "DATA": "354 go on"
        case "RCPT": recipientAnswer
        case "QUIT": "221 goodbye"
        default: "250 OK"
        }
    }

    private static func say(_ client: Int32, _ line: String) {
        let bytes = Array((line + "\r\n").utf8)
        _ = write(client, bytes, bytes.count)
    }
}
