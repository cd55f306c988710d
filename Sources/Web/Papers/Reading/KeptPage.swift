import Cooperation
import HTML

/// A paper's page as it was last written.
///
/// It follows from the paper's last entry, those that signed its convention, the organisation that reads, the language
/// and the minute: the same five give the same bytes, so they are written once a minute at most. A new entry is another
/// key; only the names of organisations, who added them by hand, the functions of their mandates and the messages that
/// did not leave, which no entry of the paper tells, may be a minute old.
struct KeptPage: Sendable {
    struct Key: Hashable, Sendable {
        /// Hash of the paper's last entry.
        let head: String
        /// Those that signed the convention in force.
        let engaged: Set<OrganisationID>
        let reader: OrganisationID
        let language: Language
        let minute: Int64

        init(head: String, engaged: Set<OrganisationID>, reader: OrganisationID, words: Words) {
            self.head = head
            self.engaged = engaged
            self.reader = reader
            language = words.language
            minute = words.now.milliseconds / 60_000
        }
    }

    let heading: Heading
    let content: Fragment
}
