import Cooperation

/// A printed paper as one HTML document that needs nothing else.
struct PaperHTML {
    let printed: PrintedPaper
    let words: PrintWords
    let medium: PrintedFrame.Medium
    let prose: PaperProse

    init(_ printed: PrintedPaper, _ words: PrintWords, _ medium: PrintedFrame.Medium) {
        self.printed = printed
        self.words = words
        self.medium = medium
        prose = PaperProse(marking: Marking(printed.organisations), words: words)
    }

    var document: String {
        PrintedFrame(
            title: printed.paper.title,
            style: PrintStyle(printed, words),
            medium: medium,
            words: words
        ).document(head, terms, sections, organisations, credits, verification)
    }

    private var head: String {
        """
        <header>
        <p class="kind">\(words(printed.kind).escaped) · \(versionLine.escaped)</p>
        <h1>\(prose.inline(printed.paper.title))</h1>
        <p class="standing">\(words(printed.standing).escaped)</p>
        </header>
        """
    }

    /// "Version 2, publiée le 3 mars 2026", or that it is a draft.
    var versionLine: String {
        guard let version = printed.version else { return words(.draft) }
        return words(.published, ["version": String(version.number), "day": words.day(version.publishedOn)])
    }

    private var sections: String {
        printed.kind.sections.compactMap { section in
            printed.paper.sections[section]?.meaningful.map { text in
                "<section><h2>\(words(section).escaped)</h2>\n\(prose.html(text))</section>"
            }
        }.joined(separator: "\n")
    }

    private var verification: String {
        VerificationHTML(printed.verification, hash: printed.version?.hash, on: printed.printedOn, words, medium).html
    }

    private var organisations: String {
        let explanations = OrganisationsHTML.Explanations(
            partners: words(PrintWord.partnersExplained),
            nobody: words(.noPartners),
            others: words(PrintWord.othersExplained)
        )
        return OrganisationsHTML(
            organisations: printed.organisations,
            explanations: explanations,
            words: words
        ).html
    }

    private var credits: String {
        CreditsHTML(printed.organisations, rules: printed.creditRules, prose: prose).html
    }
}
