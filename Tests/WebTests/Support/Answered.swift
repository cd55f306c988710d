import Foundation
import HTML
import HTTPTypes

/// What the site answered; the status by its number.
struct Answered: Sendable {
    let status: Int
    let headers: HTTPFields
    let text: String

    var location: String? { headers[.location] }

    /// The page without the number that names the request.
    var withoutReference: String { text.replacing(#/[0-9a-f]{20,32}/#, with: "") }

    /// Whether the page holds these words, written as a page writes them.
    func shows(_ words: String) -> Bool { text.contains(words.text()) }

    /// Whether the form was given back with a sentence beside this field.
    func refuses(_ field: String) -> Bool { text.contains("id=\"erreur-\(field)\"") }

    /// The value of a hidden field of the page.
    func hidden(_ name: String) -> String? {
        guard let start = text.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }
}
