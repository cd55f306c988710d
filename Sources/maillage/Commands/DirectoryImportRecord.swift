import Cooperation
import Journal

/// What an import did, for another program: each refusal and each remark that the report holds.
struct DirectoryImportRecord: Encodable {
    struct Refused: Encodable {
        let line: Int
        let identifier: String?
        /// The same in every language.
        let reason: String
        let sentence: String
    }

    struct Warned: Encodable {
        let line: Int
        let kind: String
        let field: String
        let value: String
    }

    let organisations: DirectoryReport.Counts
    let services: DirectoryReport.Counts
    let refused: [Refused]
    let warned: [Warned]

    init(_ report: DirectoryReport) {
        // Most files are refused for a few reasons: each sentence is looked for once.
        var sentences: [RecordRefusal: String] = [:]
        organisations = report.structures
        services = report.services
        refused = report.refused.map { refused in
            let sentence = sentences[refused.refusal] ?? Failure.sentence(for: refused.refusal)
            sentences[refused.refusal] = sentence
            return Refused(
                line: refused.line,
                identifier: refused.identifier,
                reason: refused.refusal.key,
                sentence: sentence
            )
        }
        warned = report.warned.map {
            Warned(
                line: $0.line,
                kind: $0.warning.kind.rawValue,
                field: $0.warning.field.rawValue,
                value: $0.warning.value
            )
        }
    }
}
