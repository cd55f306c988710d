package import Cooperation

/// Why an uploaded document cannot be read.
package enum ReadingRefusal: Refusal {
    /// Neither text, PDF, ODT nor DOCX.
    case unknownFormat
    /// The file, or what it unfolds to, passes the limit.
    case tooLarge(megabytes: Int)
    case damaged
    /// Probably a scan: the text must be recognised first, or pasted.
    case noText
    case encrypted
    /// The instance lacks a program; its operator installs the package.
    case toolMissing(Tool)
    case tookTooLong

    package var key: String {
        switch self {
        case .unknownFormat: "reading.unknownFormat"
        case .tooLarge: "reading.tooLarge"
        case .damaged: "reading.damaged"
        case .noText: "reading.noText"
        case .encrypted: "reading.encrypted"
        case .toolMissing: "reading.toolMissing"
        case .tookTooLong: "reading.tookTooLong"
        }
    }

    package var arguments: [String: String] {
        switch self {
        case .tooLarge(let megabytes): ["megabytes": String(megabytes)]
        case .toolMissing(let tool): ["tool": tool.rawValue, "package": tool.package]
        default: [:]
        }
    }

    package var nature: RefusalNature {
        if case .toolMissing = self { .conflict } else { .invalid }
    }

    package var field: String? { "file" }

    init(_ failure: ToolFailure) {
        switch failure {
        case .missing(let tool): self = .toolMissing(tool)
        case .tookTooLong: self = .tookTooLong
        case .tooMuchOutput: self = .tooLarge(megabytes: DocumentReader.largestText >> 20)
        case .refused: self = .damaged
        }
    }
}
