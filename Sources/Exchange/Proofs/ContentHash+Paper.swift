package import Cooperation
import Crypto
import Foundation

extension ContentHash {
    /// The hash of a paper's text and terms, to which acceptances are bound (I-04).
    package init(of paper: Paper) throws {
        self.init(hashing: try CanonicalJSON.encode(paper))
    }

    /// The hash of all clauses of a convention, which its signatures bind.
    package init(of text: ConventionText) throws {
        self.init(hashing: try CanonicalJSON.encode(text))
    }

    init(hashing data: Data) {
        self.init(
            SHA256.hash(data: data).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
        )
    }
}
