import Cooperation

/// Who is to be named when the document is shown: all partners, in alphabetical order, none larger than another, then
/// what they agreed about it in their own words (S-116).
struct CreditsHTML {
    let names: [String]
    /// What the frame says of credits and visibility, each organisation that it names carrying its mark.
    let rules: [String]
    let prose: PaperProse

    /// Only those that may be called partners: never one that contests, or was only approached (I-03).
    init(_ organisations: [PrintedOrganisation], rules: [String], prose: PaperProse) {
        names = organisations.filter(\.mark.isPartner).map(\.name)
        self.rules = rules
        self.prose = prose
    }

    var html: String {
        guard names.count > 1 else { return "" }
        let all = names.sorted { $0.lowercased() < $1.lowercased() }.map { "<li>\($0.escaped)</li>" }.joined()
        let rules = rules.map { prose.html($0) }.joined()
        return """
            <section class="credits"><p><strong>\(prose.words(.credits).escaped)</strong></p><ul>\(all)</ul>
            \(rules)</section>
            """
    }
}
