/// Where the chapters of a cycle come from: the journal, or a story told in memory.
package protocol ChapterReader {
    /// The chapter as it is; empty when nothing was written in it yet.
    func chapter<Subject: Chapter>(_ id: Identifier<Subject>) throws -> Subject
}
