import Cooperation
import HTML

/// One line of a list of facts.
struct Fact<Content: HTML>: Component {
    let name: String
    let content: Content

    init(_ name: String, @HTMLBuilder content: () -> Content) {
        self.name = name
        self.content = content()
    }

    var body: some HTML {
        dt { name }
        dd { content }
    }
}

struct PlaceFacts: Component {
    let address: PostalAddress
    let words: Words

    var body: some HTML {
        if !lines.isEmpty {
            Fact(words("directory.structure.address")) {
                ForEach(lines.enumerated()) { index, line in
                    if index > 0 { br() }
                    line
                }
            }
        }
    }

    private var lines: [String] {
        let town = [address.postcode, address.commune].compactMap { $0 }.joined(separator: " ")
        return [address.street, address.complement, town.isEmpty ? nil : town].compactMap { $0 }
    }
}

struct ContactFacts: Component {
    let telephone: String?
    let mail: String?
    let hours: String?
    let words: Words

    var body: some HTML {
        if let telephone {
            Fact(words("directory.structure.telephone")) {
                a(.href("tel:\(telephone.filter { $0.isNumber || $0 == "+" })")) { telephone }
            }
        }
        if let mail {
            Fact(words("directory.structure.mail")) { a(.href("mailto:\(Link.encoded(mail))")) { mail } }
        }
        if let hours {
            Fact(words("directory.structure.hours")) {
                ForEach(words.openingHours(hours).enumerated()) { index, line in
                    if index > 0 { br() }
                    line
                }
            }
        }
    }
}

/// A text as its lines part it.
struct Paragraphs: Component {
    let text: String

    var body: some HTML {
        ForEach(text.split(whereSeparator: \.isNewline)) { line in p { String(line) } }
    }
}

/// How old a record is, what that means, and where it comes from.
struct RecordOrigin: Component {
    let updated: Day
    let source: String
    let link: String?
    let words: Words

    var body: some HTML {
        section {
            h2 { words("directory.structure.freshness") }
            p {
                strong { words("directory.fresh.\(freshness.rawValue)") }
                " · "
                words(
                    "directory.structure.on",
                    ["day": words.shortDay(updated), "distance": words.distance(to: updated)]
                )
            }
            if freshness != .fresh { p { words("directory.structure.advice.\(freshness.rawValue)") } }
            if let link {
                p { a(.href(link), .rel("noopener")) { words("directory.structure.sourceLink", ["source": source]) } }
            } else {
                p(.class("soft")) { "\(words("directory.structure.source")) · \(source)" }
            }
        }
    }

    private var freshness: Freshness { Freshness(updated: updated, on: words.today) }
}
