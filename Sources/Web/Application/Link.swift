/// An address of the site, as a value; each feature adds its own in an extension.
package struct Link: Hashable, Sendable {
    /// Path and query, beginning with a slash.
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    /// The path made of these segments, each made safe.
    init(_ segments: String...) {
        path = "/" + segments.map(Self.encoded).joined(separator: "/")
    }

    /// The same page with a query, after the one that it has; pairs without a value are left out.
    package func with(_ query: [(name: String, value: String?)]) -> Link {
        let pairs = query.compactMap { pair in
            pair.value.flatMap { $0.isEmpty ? nil : "\(Self.encoded(pair.name))=\(Self.encoded($0))" }
        }
        guard !pairs.isEmpty else { return self }
        let page = path.prefix { $0 != "#" }
        let joint = page.contains("?") ? "&" : "?"
        return Link("\(page)\(joint)\(pairs.joined(separator: "&"))\(path.dropFirst(page.count))")
    }

    package func anchored(to id: String) -> Link { Link("\(path)#\(id)") }

    static let home = Link("/accueil")
    static let welcome = Link("/")

    /// Percent-encodes all but the characters that stand for themselves everywhere in an address.
    static func encoded(_ text: String) -> String {
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                UInt8(ascii: "~"):
                result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result.append(contentsOf: [byte >> 4, byte & 15].map { $0 + ($0 < 10 ? 48 : 55) })
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension Link {
    /// An address typed by somebody else, kept only when it leads inside the site.
    init?(returningTo typed: String?) {
        guard let typed, typed.hasPrefix("/"), !typed.hasPrefix("//"), !typed.contains("\\"),
            typed.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        path = typed
    }
}
