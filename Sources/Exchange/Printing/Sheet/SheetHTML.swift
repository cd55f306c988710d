import Cooperation

/// A sheet as one HTML document that needs nothing else; organisations carry their mark in every text of it.
struct SheetHTML {
    let printed: PrintedSheet
    let words: PrintWords
    let medium: PrintedFrame.Medium
    private let prose: PaperProse

    init(_ printed: PrintedSheet, _ words: PrintWords, _ medium: PrintedFrame.Medium) {
        self.printed = printed
        self.words = words
        self.medium = medium
        prose = PaperProse(marking: Marking(printed.organisations), words: words)
    }

    var document: String {
        PrintedFrame(title: printed.title, style: style, medium: medium, words: words).document(
            head,
            SectionsHTML(prose: prose).html(printed.sections),
            organisations,
            CreditsHTML(printed.organisations, rules: printed.creditRules, prose: prose).html,
            VerificationHTML(printed.verification, hash: nil, on: printed.printedOn, words, medium).html
        )
    }

    private var style: PrintStyle {
        PrintStyle(
            header: "\(words(printed.kind)) · \(printed.title)",
            footer: [written, printed.verification.address].joined(separator: " · "),
            words
        )
    }

    private var written: String { words(.written, ["day": words.day(printed.printedOn)]) }

    private var head: String {
        let addressee = printed.addressee.map { "<p class=\"addressee\">\($0.escaped)</p>" } ?? ""
        return """
            <header><p class="kind">\(words(printed.kind).escaped) · \(written.escaped)</p>
            <h1>\(prose.inline(printed.title))</h1>\(addressee)
            <p class="standing">\(words(printed.standing).escaped)</p></header>
            """
    }

    private var organisations: String {
        let explanations = OrganisationsHTML.Explanations(
            partners: words(SheetWord.partnersExplained),
            nobody: words(.nobody),
            others: words(SheetWord.othersExplained)
        )
        return OrganisationsHTML(
            organisations: printed.organisations,
            explanations: explanations,
            words: words
        ).html
    }
}
