import Journal
import Synchronization

/// What an import told of its progress.
final class Heard: Sendable {
    private let noted = Mutex<[Int]>([])

    var records: [Int] { noted.withLock { $0 } }

    func note(_ progress: DirectoryProgress) {
        noted.withLock { $0.append(progress.records) }
    }
}
