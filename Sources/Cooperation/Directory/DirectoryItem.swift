/// One record of a directory file, with the line it starts on.
package struct DirectoryItem: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case structure(StructureRecord)
        case service(ServiceRecord)
        case refused(RecordRefusal)
    }

    package let line: Int
    /// The record's own identifier, where it could be read.
    package let identifier: String?
    package let content: Content
    package let warnings: [RecordWarning]

    package init(line: Int, identifier: String?, content: Content, warnings: [RecordWarning] = []) {
        self.line = line
        self.identifier = identifier
        self.content = content
        self.warnings = warnings
    }
}

/// Records of a directory that come one at a time, so that memory does not grow with their number.
package protocol DirectorySource: AnyObject {
    /// The next record, accepted or refused; throws when the directory cannot be read on.
    func next() throws -> DirectoryItem?
    /// Bytes read so far, for progress.
    var consumed: Int { get }
}
