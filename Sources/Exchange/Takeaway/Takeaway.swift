package import Cooperation
package import Foundation

/// Everything that an organisation has in Maillage, in one open file that it may take elsewhere (I-40).
package struct Takeaway: Sendable, Codable, Equatable {
    /// The format that this program writes; `docs/takeaway.md` describes it.
    package static let currentFormat = 2

    package let format: Int
    package let takenAt: ProofTime
    package let organisation: StructureRecord
    package let people: [TakenPerson]
    package let papers: [TakenPaper]

    package init(takenAt: Instant, organisation: StructureRecord, people: [TakenPerson], papers: [TakenPaper]) {
        format = Self.currentFormat
        self.takenAt = ProofTime(takenAt)
        self.organisation = organisation
        self.people = people
        self.papers = papers
    }

    /// The file, laid out so that a person can read it.
    package func file() throws -> Data { try TakenFile.data(self) }
}

/// How a file to take away is written: keys in order, one a line.
enum TakenFile {
    static func data(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return try encoder.encode(value)
    }
}

/// One of its people, with the mandates that it gave them.
package struct TakenPerson: Sendable, Codable, Equatable {
    package let name: String
    package let mail: String
    package let role: MemberRole
    package let mandates: [Mandate]

    package init(name: String, mail: String, role: MemberRole, mandates: [Mandate]) {
        self.name = name
        self.mail = mail
        self.role = role
        self.mandates = mandates
    }
}
