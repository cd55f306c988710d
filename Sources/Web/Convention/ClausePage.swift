import Cooperation
import HTML
import Hummingbird

extension MemberContext {
    /// One clause; when somebody wrote meanwhile, both texts, and what was typed is kept.
    func clausePage(_ sheet: CycleSheet, _ clause: Clause, _ draft: Draft) -> Response {
        let words = words
        let article = sheet.convention.article(of: clause.number)
        let title =
            article.map {
                words("convention.article", ["article": words.number($0), "heading": clause.text.heading])
            } ?? words("convention.clause.deleted", ["heading": clause.text.heading])
        return conventionPage(sheet, title: title) {
            ClausePage(sheet: sheet, clause: clause, draft: draft, words: words)
        }
    }
}

struct ClausePage: Component {
    let sheet: CycleSheet
    let clause: Clause
    let draft: Draft
    let words: Words

    var body: some HTML {
        if isConflict {
            Fields(draft, words).summary
            section {
                h2 { words("convention.conflict.title") }
                p { words("convention.conflict.lead") }
                SideBySide(
                    before: clause.text.text,
                    after: draft["text"],
                    titles: (words("convention.conflict.theirs"), words("convention.conflict.yours")),
                    words: words
                )
            }
        } else {
            if isTold { Fields(draft, words).summary }
            div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
        }
        ClauseFacts(sheet: sheet, clause: clause, words: words)
        if sheet.isOpen, clause.deletion == nil {
            section(.id("ecrire")) {
                h2 { words(revises ? "convention.clause.revise" : "convention.amendment.propose") }
                p { words(revises ? "convention.clause.reviseLead" : "convention.amendment.lead") }
                ClauseForm(
                    sheet: sheet,
                    action: sheet.conventionLink("articles", String(clause.number)),
                    topic: clause.text.topic,
                    draft: mended,
                    act: words(revises ? "convention.clause.save" : "convention.amendment.send"),
                    obliged: clause.text.obliges,
                    asksReason: !revises,
                    words: words
                )
            }
            ClauseMoves(sheet: sheet, clause: clause, isMine: isMine, words: words)
        }
        if isLost {
            section(.id("ecrire")) {
                h2 { words("convention.clause.gone") }
                p { words("convention.clause.goneLead") }
                ClauseForm(
                    sheet: sheet,
                    action: sheet.conventionLink("articles", "nouveau"),
                    topic: clause.text.topic,
                    draft: draft,
                    act: words("convention.clause.propose"),
                    gone: clause,
                    words: words
                )
            }
        }
        ClauseHistory(sheet: sheet, clause: clause, words: words)
    }

    /// Somebody took the clause out while it was being written: what was typed may become a clause of its own.
    private var isLost: Bool {
        let isChanged = draft["text"] != clause.text.text || draft["heading"] != clause.text.heading
        return sheet.isOpen && clause.deletion != nil && !draft.problems.isEmpty && !draft["text"].isEmpty && isChanged
    }

    /// What was refused is told above the text where no form tells it.
    private var isTold: Bool { !isLost && (!sheet.isOpen || clause.deletion != nil) }

    private var isMine: Bool { clause.author == sheet.organisation }
    private var revises: Bool { isMine && sheet.convention.openRound == nil }

    /// What was typed against a version that is no longer the last.
    private var isConflict: Bool {
        draft.problems.contains { $0.key == "refusal.convention.clauseChanged" } && !draft["text"].isEmpty
    }

    /// What was typed, from now on against the text that the page shows.
    private var mended: Draft {
        guard isConflict else { return draft }
        var values = draft.input.values
        values["version"] = [String(clause.version)]
        return Draft(FormInput(values))
    }
}

/// Elsewhere in the text, or out of it.
private struct ClauseMoves: Component {
    let sheet: CycleSheet
    let clause: Clause
    let isMine: Bool
    let words: Words

    var body: some HTML {
        if sheet.convention.openRound == nil {
            details {
                summary { words("convention.clause.moveOpen") }
                form(.method("post"), .action(link("place"))) {
                    Fields(Draft(["article": String(sheet.convention.article(of: clause.number) ?? 1)]), words).text(
                        "article",
                        words("convention.clause.place"),
                        hint: words("convention.clause.placeHint"),
                        type: "number"
                    )
                    button(.type("submit")) { words("convention.clause.move") }
                }
            }
        }
        details {
            summary { words(isMine ? "convention.clause.deleteOpen" : "convention.amendment.deletionOpen") }
            form(.method("post"), .action(link("suppression"))) {
                input(.type("hidden"), .name("version"), .value(String(clause.version)))
                p { words(isMine ? "convention.clause.deleteLead" : "convention.amendment.deletionLead") }
                div(.class("field")) {
                    label(.for("champ-deletion")) { words("convention.amendment.reason") }
                    textarea(.id("champ-deletion"), .name("reason"), .rows(2)) { "" }
                }
                button(.type("submit")) {
                    words(isMine ? "convention.clause.delete" : "convention.amendment.deletion")
                }
            }
        }
    }

    private func link(_ act: String) -> Link { sheet.conventionLink("articles", String(clause.number), act) }
}

/// Every version of the clause, the latest first, with what each changed.
private struct ClauseHistory: Component {
    let sheet: CycleSheet
    let clause: Clause
    let words: Words

    var body: some HTML {
        section {
            h2 { words("convention.history.title") }
            ol(.class("trace")) {
                if let deletion = clause.deletion {
                    li {
                        time { words.when(deletion.record.at) }
                        p {
                            words(
                                "convention.history.deleted",
                                ["organisation": sheet.names[deletion.record.actor.organisation]]
                            )
                            if let reason = deletion.value.reason { " \(reason)" }
                        }
                    }
                }
                ForEach((1...clause.versions.count).reversed()) { number in
                    ClauseVersion(sheet: sheet, clause: clause, number: number, words: words)
                }
            }
        }
    }
}

private struct ClauseVersion: Component {
    let sheet: CycleSheet
    let clause: Clause
    let number: Int
    let words: Words

    var body: some HTML {
        if let version = clause.version(number) {
            li {
                time { words.when(version.record.at) }
                p {
                    words(
                        "convention.history.version",
                        [
                            "version": words.number(number),
                            "organisation": sheet.names[version.record.actor.organisation],
                        ]
                    )
                }
                if let before = clause.version(number - 1) {
                    ChangedWords(
                        difference: TextDifference(from: before.value.text, to: version.value.text),
                        words: words
                    )
                }
            }
        }
    }
}
