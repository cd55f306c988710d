import Cooperation
import HTML

/// One version of the frame, to be read or printed.
struct RulesTable: Component {
    let rules: FrameRules
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section(.class("sheet")) {
            h2 { words("frame.whoDecides") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("frame.what") }
                            th(.scope("col")) { words("frame.how") }
                        }
                    }
                    tbody {
                        ForEach(DecisionSubject.ruled) { subject in
                            tr {
                                th(.scope("row")) { words("decisions.subject.\(subject.rawValue)").capitalised }
                                td(.cell(words("frame.how"))) {
                                    rules.ways[subject].map { words("decisions.way.\($0.rawValue)") } ?? "—"
                                }
                            }
                        }
                    }
                }
            }
            h3 { words("frame.quorum") }
            p { words("frame.quorumLine", ["percent": words.number(rules.quorumPercent)]) }
            ForEach(FrameArticle.allCases) { article in RuleArticle(article: article, rules: rules, words: words) }
            if let days = sheet.partnership.current?.paper.noticeDays {
                p { words("frame.noticeLine", ["days": words.number(days)]) }
            }
        }
    }
}

private struct RuleArticle: Component {
    let article: FrameArticle
    let rules: FrameRules
    let words: Words

    var body: some HTML {
        if let text = rules.articles[article] {
            h3 { words("frame.article.\(article.rawValue)") }
            PaperProse(text: text, words: words)
        }
    }
}

/// Which partners have agreed, since when.
struct ApprovalTable: Component {
    let sheet: CycleSheet
    let voices: VoiceMandates
    let words: Words

    var body: some HTML {
        section {
            h2 { words("frame.approvals") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("frame.organisation") }
                            th(.scope("col")) { words("frame.state") }
                            th(.scope("col")) { words("frame.since") }
                        }
                    }
                    tbody { ForEach(sheet.cycle.partners(on: sheet.day)) { partner in row(partner) } }
                }
            }
        }
    }

    private func row(_ partner: OrganisationID) -> some HTML {
        let record = sheet.cycle.frame.approvals[sheet.cycle.frame.versions.count]?[partner]
        return tr {
            th(.scope("row")) { sheet.names[partner] }
            td(.cell(words("frame.state"))) {
                record == nil
                    ? StateMark(.waiting, words("frame.notYet")) : StateMark(.full, words("frame.approved"))
                if let record { voices.badge(of: record.actor, words) }
            }
            td(.cell(words("frame.since"))) { if let record { Timestamp(record.at, words) } }
        }
    }
}
