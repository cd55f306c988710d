package import Cooperation

/// Finds the organisations that a paper names.
package struct NameFinder: Sendable {
    private let directory: any NameDirectory
    /// Most characters read; a paper that names people beyond that is a book.
    package static let longestText = 400_000

    package init(_ directory: any NameDirectory) {
        self.directory = directory
    }

    /// Each organisation once, in the order of the text.
    package func find(in text: String) async throws -> [FoundName] {
        let text = NameText(text.count > Self.longestText ? String(text.prefix(Self.longestText)) : text)
        var search = NameSearch(text: text)
        let spans = text.spans()
        search.takeExact(try await directory.named(Set(spans.keys)), spans)
        let acronyms = text.acronyms()
        search.takeAcronyms(try await directory.abbreviated(Set(acronyms.keys)), acronyms)
        for phrase in search.openPhrases() {
            let candidates = try await directory.resembling(text.phrase(phrase.span), limit: 8)
            search.take(phrase, candidates)
        }
        return search.found
    }
}
