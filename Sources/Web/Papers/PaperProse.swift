import Cooperation
import Exchange
import HTML

/// A text as its author laid it out (paragraphs, lines, dashes), each organisation named carrying its mark.
struct PaperProse: HTML {
    let text: String
    var marking: Marking?
    let words: Words

    func render(into buffer: inout HTMLBuffer) {
        var open = Block.none
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let line = String(line).meaningful else {
                close(&open, in: &buffer)
                continue
            }
            if let item = item(line) {
                begin(.list, &open, in: &buffer)
                li { parts(of: item) }.render(into: &buffer)
            } else {
                if open == .paragraph { buffer.write("</p><p class=\"line\">") }
                begin(.paragraph, &open, in: &buffer)
                parts(of: line).render(into: &buffer)
            }
        }
        close(&open, in: &buffer)
    }

    private enum Block { case none, paragraph, list }

    private func begin(_ block: Block, _ open: inout Block, in buffer: inout HTMLBuffer) {
        guard open != block else { return }
        close(&open, in: &buffer)
        buffer.write(block == .list ? "<ul>" : "<p>")
        open = block
    }

    private func close(_ open: inout Block, in buffer: inout HTMLBuffer) {
        switch open {
        case .none: return
        case .paragraph: buffer.write("</p>")
        case .list: buffer.write("</ul>")
        }
        open = .none
    }

    /// What follows "- ", "* ", "• " or "– ".
    private func item(_ line: String) -> String? {
        for dash in ["- ", "* ", "• ", "– "] where line.hasPrefix(dash) { return String(line.dropFirst(2)) }
        return nil
    }

    private func parts(of line: String) -> some HTML {
        ForEach(marking?.apply(to: line) ?? [.text(line)]) { part in
            NamedPart(part: part, words: words)
        }
    }
}

private struct NamedPart: Component {
    let part: Marking.Part
    let words: Words

    var body: some HTML {
        switch part {
        case .text(let text): Typography(of: words.language).mend(text)
        case .name(let name, let mark):
            span(.class("named")) {
                name
                " "
                StateMark(mark, words)
            }
        }
    }
}
