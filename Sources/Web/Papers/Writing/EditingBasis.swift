import Cooperation
import Exchange

/// The text from which somebody began to write: told apart from what others save meanwhile.
struct EditingBasis: Sendable, Equatable {
    /// The last published version, 0 before the first.
    let version: Int
    /// Fingerprint of the text as its authors saw it.
    let fingerprint: String

    init(of partnership: Partnership) throws {
        version = partnership.versions.count
        fingerprint = try partnership.latestPaper.map { try ContentHash(of: $0).hexadecimal } ?? ""
    }

    init(_ input: FormInput) {
        version = Int(counted: input["version"]) ?? 0
        fingerprint = input["basis"]
    }
}

/// Somebody else saved another text meanwhile: both are kept, the writer chooses.
struct WrittenMeanwhile: Error {
    let partnership: Partnership
    let typed: Paper
}
