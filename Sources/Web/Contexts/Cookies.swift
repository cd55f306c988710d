import HTTPTypes

/// How cookies are named and protected on this site.
struct CookieJar: Sendable {
    let isSecure: Bool

    func name(_ purpose: CookiePurpose) -> String {
        isSecure ? "__Host-\(purpose.rawValue)" : purpose.rawValue
    }

    /// The value of a cookie in a request.
    func read(_ purpose: CookiePurpose, in header: String?) -> String? {
        guard let header else { return nil }
        let wanted = name(purpose)
        for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
            let trimmed = pair.drop { $0 == UInt8(ascii: " ") }
            guard let equals = trimmed.firstIndex(of: UInt8(ascii: "=")) else { continue }
            guard trimmed[..<equals].elementsEqual(wanted.utf8) else { continue }
            return String(trimmed[trimmed.index(after: equals)...])
        }
        return nil
    }

    /// The field that sets a cookie; without a duration it lives until the browser closes.
    func field(_ purpose: CookiePurpose, _ value: String, seconds: Int? = nil) -> HTTPField {
        var text = "\(name(purpose))=\(value); Path=/; HttpOnly; SameSite=Lax"
        if let seconds { text += "; Max-Age=\(seconds)" }
        if isSecure { text += "; Secure" }
        return HTTPField(name: .setCookie, value: text)
    }

    func erasing(_ purpose: CookiePurpose) -> HTTPField { field(purpose, "", seconds: 0) }
}

enum CookiePurpose: String, Sendable {
    case session, flash
    case language = "langue"
}

/// What the last act did, told once on the next page.
struct Flash: Sendable, Equatable {
    let key: String
    let argument: String

    init(key: String, argument: String = "") {
        self.key = key
        self.argument = argument
    }

    /// Reads a cookie; a key that is no word of ours is ignored.
    init?(cookie: String?) {
        guard let parts = cookie?.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false),
            let key = parts.first, !key.isEmpty, key.allSatisfy({ $0.isLetter && $0.isASCII })
        else { return nil }
        self.key = String(key)
        argument = parts.count > 1 ? percentDecoded(parts[1].utf8, plusIsSpace: false) : ""
    }

    func cookie(_ jar: CookieJar) -> HTTPField {
        jar.field(.flash, "\(key).\(Link.encoded(argument))", seconds: 60)
    }
}
