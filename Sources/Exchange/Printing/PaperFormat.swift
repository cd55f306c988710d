/// The forms in which a paper leaves Maillage.
package enum PaperFormat: String, Sendable, CaseIterable {
    case pdf, odt, docx, csv

    package var mediaType: String {
        switch self {
        case .pdf: DocumentKind.pdf.mediaType
        case .odt: DocumentKind.odt.mediaType
        case .docx: DocumentKind.docx.mediaType
        case .csv: "text/csv; charset=utf-8"
        }
    }

    /// The tool that makes it, if any.
    package var tool: Tool? {
        switch self {
        case .pdf: .weasyprint
        case .odt, .docx: .pandoc
        case .csv: nil
        }
    }
}

/// A file to hand out.
package struct PrintedFile: Sendable, Equatable {
    /// Plain letters, safe in a header: `structurer-une-filiere-v2.pdf`.
    package let name: String
    package let mediaType: String
    package let bytes: [UInt8]
}
