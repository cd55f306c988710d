import Cooperation
import HTML
import Synchronization

/// Papers as they were last written.
///
/// A page follows from the paper's last entry, the organisation that reads, the language and the minute: the same four
/// give the same bytes, so they are written once a minute at most. A new entry is another key; only the names of
/// organisations, which no entry of the paper tells, may be a minute old.
final class KeptPages: Sendable {
    struct Key: Hashable, Sendable {
        /// Hash of the paper's last entry.
        let head: String
        let reader: OrganisationID
        let language: Language
        let minute: Int64

        init(head: String, reader: OrganisationID, words: Words) {
            self.head = head
            self.reader = reader
            language = words.language
            minute = words.now.milliseconds / 60_000
        }
    }

    struct Page: Sendable {
        let heading: Heading
        let content: Fragment
    }

    /// Most pages kept; beyond that all are forgotten at once.
    private static let limit = 256
    private let pages = Mutex<[Key: Page]>([:])

    func page(_ key: Key, write: () async throws -> Page) async throws -> Page {
        if let kept = pages.withLock({ $0[key] }) { return kept }
        let page = try await write()
        pages.withLock { pages in
            if pages.count >= Self.limit { pages.removeAll(keepingCapacity: true) }
            pages[key] = page
        }
        return page
    }
}
