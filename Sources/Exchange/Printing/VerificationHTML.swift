import Cooperation

/// Where and how anybody checks a copy.
struct VerificationHTML {
    let verification: Proof.Verification
    let hash: ContentHash?
    let day: Day
    let words: PrintWords
    let medium: PrintedFrame.Medium

    init(
        _ verification: Proof.Verification,
        hash: ContentHash?,
        on day: Day,
        _ words: PrintWords,
        _ medium: PrintedFrame.Medium
    ) {
        self.verification = verification
        self.hash = hash
        self.day = day
        self.words = words
        self.medium = medium
    }

    var html: String {
        let code = medium == .print ? QRCode.svg(verification.address, title: words(.verify)) ?? "" : ""
        let fingerprint = hash.map {
            "<p class=\"fingerprint\">\(words(.fingerprint).escaped) <code>\($0.hexadecimal.escaped)</code></p>"
        }
        return """
            <section class="verification"><h2>\(words(.verify).escaped)</h2>\(code)
            <p>\(words(.verifyExplained, ["day": words.day(day)]).escaped)</p>
            <p class="address">\(verification.address.escaped)</p>
            <p>\(words(.code, ["code": spaced(verification.code.text)]).escaped)</p>
            \(fingerprint ?? "")</section>
            """
    }

    private func spaced(_ code: String) -> String { "\(code.prefix(5))\u{A0}\(code.suffix(5))" }
}
