/// Sections and their blocks as every printed document lays them out.
struct SectionsHTML {
    let prose: PaperProse
    /// The level of a section's heading; those inside it are one below.
    var level = 2

    func html(_ sections: [PrintedSection]) -> String { sections.map(section).joined(separator: "\n") }

    private func section(_ section: PrintedSection) -> String {
        """
        <section><h\(level)>\(section.heading.escaped)</h\(level)>
        \(section.blocks.map(block).joined(separator: "\n"))</section>
        """
    }

    private func block(_ block: PrintedBlock) -> String {
        switch block {
        case .text(let text): prose.html(text)
        case .heading(let text): "<h\(level + 1)>\(prose.inline(text))</h\(level + 1)>"
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
}
