/// Reads the text out of an uploaded document, recognised by its content and never by its name.
package struct DocumentReader: Sendable {
    /// Most bytes of a file.
    package static let largestFile = 20 << 20
    /// Most bytes of the text in it.
    package static let largestText = 4 << 20

    package init() {}

    /// The text, or why there is none; the name and the media type only tell Markdown from plain text.
    package func read(
        _ bytes: [UInt8],
        fileName: String,
        mediaType: String? = nil
    ) async throws(ReadingRefusal) -> ReadDocument {
        guard bytes.count <= Self.largestFile else { throw .tooLarge(megabytes: Self.largestFile >> 20) }
        let document: ReadDocument
        switch DocumentSignature(bytes) {
        case .pdf: document = try await PDFText.read(bytes)
        case .zip: document = try await OfficeText.read(bytes)
        case .compound(isEncrypted: let isEncrypted): throw isEncrypted ? .encrypted : .unknownFormat
        case .text:
            guard let text = TextDecoding.decode(bytes) else { throw .unknownFormat }
            let isMarkdown = mediaType == "text/markdown" || fileName.lowercased().hasSuffix(".md")
            document = ReadDocument(kind: isMarkdown ? .markdown : .text, text: text, pages: nil)
        case .unknown: throw .unknownFormat
        }
        return try tidied(document)
    }

    private func tidied(_ document: ReadDocument) throws(ReadingRefusal) -> ReadDocument {
        guard document.text.utf8.count <= Self.largestText else { throw .tooLarge(megabytes: Self.largestText >> 20) }
        let text = TextDecoding.tidy(document.text)
        guard text.contains(where: \.isLetter) else { throw .noText }
        return ReadDocument(kind: document.kind, text: text, pages: document.pages)
    }
}
