/// Who is to be named when the document is shown: all partners, in alphabetical order, none larger than another (S-116).
struct CreditsHTML {
    let names: [String]
    /// What the partnership agreed on logos and credits, in its own words.
    let rule: String?
    let words: PrintWords

    var html: String {
        guard names.count > 1 else { return "" }
        let all = names.sorted { $0.lowercased() < $1.lowercased() }.map { "<li>\($0.escaped)</li>" }.joined()
        return """
            <section class="credits"><p><strong>\(words(.credits).escaped)</strong></p><ul>\(all)</ul>
            \(rule.map { "<p>\($0.escaped)</p>" } ?? "")</section>
            """
    }
}
