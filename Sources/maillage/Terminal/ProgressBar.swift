import Foundation
import Synchronization

/// A bar on the terminal of whoever waits; nothing at all where nobody looks.
final class ProgressBar: Sendable {
    private static let width = 30

    private let name: String
    private let total: Int
    private let isSeen: Bool
    private let filled = Mutex(-1)

    init(_ name: String, total: Int) {
        self.name = name
        self.total = max(1, total)
        isSeen = isatty(2) == 1
    }

    func advance(to done: Int, _ detail: String) {
        guard isSeen else { return }
        let blocks = min(Self.width, done * Self.width / total)
        guard
            filled.withLock({ before in
                defer { before = blocks }
                return before != blocks
            })
        else { return }
        let bar = String(repeating: "█", count: blocks) + String(repeating: "░", count: Self.width - blocks)
        write("\r\(name) \(bar) \(done * 100 / total) %  \(detail)")
    }

    func finish() {
        if isSeen { write("\n") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
