import Crypto
import Foundation

/// 256 random bits that open something; the database keeps only their SHA-256.
package struct Token: Sendable, Hashable {
    /// Base64url without padding: fits in an address or a cookie.
    package let text: String

    /// A new one, from the system's generator.
    package init() {
        var generator = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        text = Data(bytes).base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// One that somebody presents.
    package init(_ text: String) {
        self.text = text
    }

    package var hash: [UInt8] { [UInt8](SHA256.hash(data: Data(text.utf8))) }
}
