/// A program of the system that Maillage runs on documents, and the Debian package that brings it.
package enum Tool: String, Sendable, CaseIterable {
    case pdftotext, pdfdetach, pandoc, weasyprint

    /// What to install when it is missing.
    package var package: String {
        switch self {
        case .pdftotext, .pdfdetach: "poppler-utils"
        case .pandoc, .weasyprint: rawValue
        }
    }

    /// Arguments that bound the program's own memory, before all others.
    var bounds: [String] { self == .pandoc ? ["+RTS", "-M512m", "-RTS"] : [] }
}

/// Why a tool gave nothing; each kind of document says it in its own words.
enum ToolFailure: Error, Equatable {
    case missing(Tool)
    case tookTooLong
    case tooMuchOutput
    /// It ran and refused; what it said is kept for finding the cause, never shown.
    case refused(String)
}
