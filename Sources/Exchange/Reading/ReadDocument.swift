/// The text of an uploaded document.
package struct ReadDocument: Sendable, Equatable {
    package let kind: DocumentKind
    package let text: String
    /// Known for a PDF only.
    package let pages: Int?
}

/// The kinds of document that can be read.
package enum DocumentKind: String, Sendable, CaseIterable {
    case text, markdown, pdf, odt, docx

    package var mediaType: String {
        switch self {
        case .text: "text/plain"
        case .markdown: "text/markdown"
        case .pdf: "application/pdf"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        }
    }
}
