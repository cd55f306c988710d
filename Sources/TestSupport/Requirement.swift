package import Testing

/// Names the rows (`S-034`) and invariants (`I-01`) of the requirements that a test really proves.
package struct Requirement: SuiteTrait, TestTrait {
    package let rows: [String]
    package var isRecursive: Bool { true }
}

extension Trait where Self == Requirement {
    package static func requirement(_ rows: String...) -> Requirement {
        Requirement(rows: rows)
    }
}
