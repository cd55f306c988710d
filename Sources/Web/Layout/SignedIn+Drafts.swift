import Cooperation
import Crypto
import Foundation
import Journal

extension SignedIn {
    /// Tells one account's drafts from another's in a shared browser, without naming the person.
    var draftMark: String {
        SHA256.hash(data: Data("drafts \(person.rawValue)".utf8)).prefix(8).hexadecimal
    }
}
