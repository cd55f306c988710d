package import Cooperation

/// What an import did.
package struct DirectoryReport: Sendable, Equatable {
    package struct Counts: Sendable, Equatable, Codable {
        package var created = 0
        package var updated = 0
        package var unchanged = 0

        package init(created: Int = 0, updated: Int = 0, unchanged: Int = 0) {
            self.created = created
            self.updated = updated
            self.unchanged = unchanged
        }
    }

    package struct Refused: Sendable, Equatable {
        package let line: Int
        package let identifier: String?
        package let refusal: RecordRefusal

        package init(line: Int, identifier: String?, refusal: RecordRefusal) {
            self.line = line
            self.identifier = identifier
            self.refusal = refusal
        }
    }

    package struct Warned: Sendable, Equatable {
        package let line: Int
        package let warning: RecordWarning
    }

    /// So many refusals and warnings are told one by one, unless more is asked for; beyond, they are only counted.
    package static let told = 1000

    private let most: Int
    package var structures = Counts()
    package var services = Counts()
    package private(set) var refused: [Refused] = []
    package private(set) var refusedCount = 0
    package private(set) var warned: [Warned] = []
    package private(set) var warnedCount = 0

    package init(telling most: Int = Self.told) {
        self.most = most
    }

    mutating func refuse(_ line: Int, _ identifier: String?, _ refusal: RecordRefusal) {
        refusedCount += 1
        guard refused.count < most else { return }
        refused.append(Refused(line: line, identifier: identifier, refusal: refusal))
    }

    mutating func warn(_ line: Int, _ warnings: [RecordWarning]) {
        warnedCount += warnings.count
        guard warned.count < most else { return }
        warned += warnings.map { Warned(line: line, warning: $0) }
    }
}

/// How far an import has come.
package struct DirectoryProgress: Sendable, Equatable {
    package let records: Int
    /// Bytes of the file read so far, as it is kept.
    package let consumed: Int
}
