extension ConventionHTML {
    /// What the cycle says that day, after all that was signed: none of it is in the text or its hash.
    var annexes: String {
        guard !printed.annexes.isEmpty else { return "" }
        let prose = PaperProse(marking: Marking(printed.others), words: words)
        let explained = words(.annexesExplained, ["day": words.day(printed.printedOn)])
        return """
            <section class="annexes"><h2>\(words(.annexes).escaped)</h2>
            <p>\(explained.escaped)</p>
            \(SectionsHTML(prose: prose, level: 3).html(printed.annexes))</section>
            """
    }
}
