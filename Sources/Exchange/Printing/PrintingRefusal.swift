package import Cooperation

/// Why a copy cannot be made now.
package enum PrintingRefusal: Refusal {
    /// The instance lacks a program; its operator installs the package.
    case toolMissing(Tool)
    case tookTooLong
    case failed

    package var key: String {
        switch self {
        case .toolMissing: "printing.toolMissing"
        case .tookTooLong: "printing.tookTooLong"
        case .failed: "printing.failed"
        }
    }

    package var arguments: [String: String] {
        if case .toolMissing(let tool) = self { ["tool": tool.rawValue, "package": tool.package] } else { [:] }
    }

    package var nature: RefusalNature { .conflict }

    init(_ failure: ToolFailure) {
        switch failure {
        case .missing(let tool): self = .toolMissing(tool)
        case .tookTooLong: self = .tookTooLong
        case .tooMuchOutput, .refused: self = .failed
        }
    }
}
