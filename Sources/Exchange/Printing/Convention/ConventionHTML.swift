import Cooperation

/// A printed convention as one HTML document that needs nothing else.
struct ConventionHTML {
    let printed: PrintedConvention
    let words: PrintWords
    let medium: PrintedFrame.Medium
    private let prose: PaperProse

    init(_ printed: PrintedConvention, _ words: PrintWords, _ medium: PrintedFrame.Medium) {
        self.printed = printed
        self.words = words
        self.medium = medium
        // What comes back from a word processor is compared word by word: no mark stands inside the clauses there.
        prose = PaperProse(marking: Marking(medium == .print ? printed.others : []), words: words)
    }

    var document: String {
        let verification = VerificationHTML(
            printed.verification,
            hash: printed.version?.hash,
            on: printed.printedOn,
            words,
            medium
        )
        return PrintedFrame(title: printed.title, style: style, medium: medium, words: words)
            .document(head, clauses, end, signatures, others, credits, verification.html, annexes)
    }

    private var style: PrintStyle {
        let version = printed.version.map {
            "\(words(.version, ["version": String($0.number)])) · \($0.hash.hexadecimal.prefix(16))"
        }
        return PrintStyle(
            header: "\(words(printed.model)) · \(printed.title)",
            footer: [version ?? words(.working), printed.verification.address].joined(separator: " · "),
            words
        )
    }

    private var head: String {
        let version =
            printed.version.map {
                words(.closed, ["version": String($0.number), "day": words.day($0.closedOn)])
            } ?? words(.working)
        let parties = printed.parties.map { "<li>\($0.name.escaped)</li>" }.joined()
        return """
            <header><p class="kind">\(words(printed.model).escaped) · \(version.escaped)</p>
            <h1>\(printed.title.escaped)</h1><p class="standing">\(standing.escaped)</p></header>
            <section><p>\(words(.parties).escaped)</p><ul>\(parties)</ul></section>
            """
    }

    private var standing: String {
        if printed.version == nil { return words(.unsigned) }
        let arguments = ["count": String(printed.signatures), "parties": String(printed.parties.count)]
        guard printed.isInForce else { return words(ConventionWord.beingSigned, arguments) }
        return words(printed.isSignedByAll ? ConventionWord.inForce : .inForceRemaining, arguments)
    }

    private var clauses: String {
        printed.clauses.map { clause in
            let heading = words(.article, ["article": String(clause.article), "heading": clause.heading])
            return """
                <section><h2>\(heading.escaped)</h2>
                \(medium == .office ? marker(clause) : "<p class=\"binds\">\(binds(clause).escaped)</p>")
                \(prose.html(clause.text))
                \(clause.tellsNotice && medium == .print ? "<p><strong>\(notice.escaped)</strong></p>" : "")</section>
                """
        }.joined(separator: "\n")
    }

    private func binds(_ clause: PrintedClause) -> String {
        clause.binds.isEmpty
            ? words(.bindsAll) : words(.binds, ["organisations": clause.binds.joined(separator: ", ")])
    }

    /// One line by which the clause is known again when the file comes back.
    private func marker(_ clause: PrintedClause) -> String {
        let mark = ConventionMarker(clause: clause.number, version: clause.version).text
        return "<p>\(mark) \(words(.marker, ["binds": binds(clause)]).escaped)</p>"
    }

    private var credits: String {
        let prose = PaperProse(marking: Marking(printed.others), words: words)
        return CreditsHTML(printed.credited, rules: printed.creditRules, prose: prose).html
    }

    private var notice: String {
        printed.noticeDays > 0 ? words(.noticeAgreed, ["days": String(printed.noticeDays)]) : words(.noNotice)
    }

    private var end: String {
        guard medium == .office else { return "" }
        return "<p>\(ConventionMarker.end) \(words(.end).escaped)</p><p>\(notice.escaped)</p>"
    }
}
