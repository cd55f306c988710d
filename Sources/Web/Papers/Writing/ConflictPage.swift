import Cooperation
import HTML

/// Two people wrote at once: both texts side by side, the words that differ, and three ways on.
struct ConflictPage: Component {
    let partnership: Partnership
    let theirs: Paper
    let mine: Paper
    /// The fields as they were typed, with the basis of the text saved meanwhile.
    let draft: Draft
    let words: Words

    var body: some HTML {
        let difference = PaperDifference(from: theirs, to: mine)
        ForEach(changed(difference)) { change in
            section {
                h2 { change.title }
                div(.class("side-by-side")) {
                    div {
                        h3 { words("papers.conflict.theirs") }
                        PaperProse(text: change.theirs, words: words)
                    }
                    div {
                        h3 { words("papers.conflict.yours") }
                        PaperProse(text: change.mine, words: words)
                    }
                }
                h3 { words("papers.conflict.differences") }
                ChangedWords(difference: change.difference, words: words)
            }
        }
        if difference.termsChanged { p { words("papers.conflict.terms") } }
        p(.class("soft")) { words("papers.conflict.sameSections") }
        form(.method("post"), .action(Link.paperWriting(partnership.id))) {
            ForEach(kept) { field in input(.type("hidden"), .name(field.name), .value(field.value)) }
            div(.class("actions")) {
                button(.type("submit"), .name("then"), .value("merge"), .class("main")) {
                    words("papers.conflict.merge")
                }
                button(.type("submit"), .name("then"), .value("save")) { words("papers.conflict.keepMine") }
                a(.href(Link.paperWriting(partnership.id))) { words("papers.conflict.keepTheirs") }
            }
            p(.class("hint")) { words("papers.conflict.keepMineHelp") }
        }
    }

    private struct Change {
        let title: String
        let theirs: String
        let mine: String
        let difference: TextDifference
    }

    private func changed(_ difference: PaperDifference) -> [Change] {
        let title = difference.title.map {
            Change(title: words("papers.differences.heading"), theirs: theirs.title, mine: mine.title, difference: $0)
        }
        return [title].compactMap { $0 }
            + difference.sections.map { section, difference in
                Change(
                    title: words("papers.section.\(section.rawValue).title"),
                    theirs: theirs.sections[section] ?? "",
                    mine: mine.sections[section] ?? "",
                    difference: difference
                )
            }
    }

    private var kept: [(name: String, value: String)] {
        draft.input.values.filter { $0.key != "then" }.sorted { $0.key < $1.key }
            .flatMap { name, values in values.map { (name, $0) } }
    }
}
