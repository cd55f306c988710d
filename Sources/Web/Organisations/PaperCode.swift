import Cooperation
import Crypto
import Foundation

/// The code that the instance sends on paper to an organisation's postal address.
enum PaperCode {
    /// Letters and digits that cannot be mistaken for one another in print.
    private static let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
    static let days = 60

    /// Twelve characters in groups of four, about 59 bits.
    static func new() -> String {
        var generator = SystemRandomNumberGenerator()
        let letters = (0..<12).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
        return [letters[0..<4], letters[4..<8], letters[8..<12]].map { String($0) }.joined(separator: "-")
    }

    /// What is kept of it: spaces, dashes and small letters make no difference.
    static func fingerprint(_ code: String, of organisation: OrganisationID) -> String {
        let bare = code.uppercased().filter { $0.isLetter || $0.isNumber }
        let digest = SHA256.hash(data: Data("\(organisation.rawValue) \(bare)".utf8))
        return Data(digest).base64EncodedString()
    }
}
