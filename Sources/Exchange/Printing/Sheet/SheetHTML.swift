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
            printed.sections.map(section).joined(separator: "\n"),
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

    private func section(_ section: PrintedSection) -> String {
        "<section><h2>\(section.heading.escaped)</h2>\n\(section.blocks.map(block).joined(separator: "\n"))</section>"
    }

    private func block(_ block: PrintedBlock) -> String {
        switch block {
        case .text(let text): prose.html(text)
        case .heading(let text): "<h3>\(prose.inline(text))</h3>"
        case .list(let items): "<ul>\(items.map { "<li>\(prose.inline($0))</li>" }.joined())</ul>"
        case .facts(let facts):
            "<table class=\"terms\"><tbody>\(facts.map(fact).joined())</tbody></table>"
        case .table(let columns, let rows): table(columns, rows)
        case .said(let text, let author):
            "<blockquote>\(prose.html(text))<p class=\"binds\">\(author.escaped)</p></blockquote>"
        }
    }

    private func fact(_ fact: PrintedBlock.Fact) -> String {
        "<tr><th scope=\"row\">\(fact.name.escaped)</th><td>\(lines(fact.text))</td></tr>"
    }

    private func table(_ columns: [String], _ rows: [[String]]) -> String {
        let head = columns.map { "<th scope=\"col\">\($0.escaped)</th>" }.joined()
        let body = rows.map { "<tr>\($0.map { "<td>\(lines($0))</td>" }.joined())</tr>" }
        return "<table><thead><tr>\(head)</tr></thead><tbody>\n\(body.joined(separator: "\n"))\n</tbody></table>"
    }

    /// A cell keeps the lines of its text.
    private func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: true).map { prose.inline(String($0)) }
            .joined(separator: "<br>")
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
