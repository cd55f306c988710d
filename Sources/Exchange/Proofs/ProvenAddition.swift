package import Cooperation

/// What every copy says of an organisation that no directory published.
package struct ProvenAddition: Sendable, Codable, Hashable {
    /// The organisation that typed it in, or the instance.
    package let by: String
    /// How it was verified since; nothing when it never was.
    package let verified: ClaimWay?

    package init(by: String, verified: ClaimWay?) {
        self.by = by
        self.verified = verified
    }

    /// The key under `print.` of its sentence.
    package var printKey: String { Self.key(of: verified) }

    static let printKeys: [String] = [key(of: nil)] + ClaimWay.allCases.map { key(of: $0) }

    private static func key(of verified: ClaimWay?) -> String { "byHand.\(verified?.rawValue ?? "never")" }
}
