import Cooperation
import HTML

/// After the reveal: talk, propose a common reading, accept it, take stock again.
struct RelationAgreeing: Component {
    let relation: RelationSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if let agreement = relation.view.agreement { agreed(agreement) }
        if let proposal = relation.view.proposal { proposed(proposal) }
        RelationTalks(relation: relation, draft: draft, words: words)
        if relation.sheet.isOpen { acting }
    }

    private func agreed(_ agreement: RelationAgreement) -> some HTML {
        Notice {
            p {
                strong { words("relations.agreement.type", ["type": words.type(agreement.type)]) }
                " "
                words("relations.type.\(agreement.type.type.rawValue).when")
            }
            p(.class("hint")) {
                words(
                    "relations.agreement.dates",
                    [
                        "author": relation.sheet.names[agreement.proposal.value.author],
                        "proposed": words.time(agreement.proposal.record.at),
                        "other": relation.sheet.names[agreement.proposal.value.other],
                        "accepted": words.time(agreement.accepted.at),
                    ]
                )
            }
            if agreement.type.type.needsContract, isUnsigned { p { words("relations.agreement.unsigned") } }
            ReasoningNotes(agreement.type, of: relation.sheet.partnership.title, words: words)
        }
    }

    private func proposed(_ proposal: Dated<CommonReading>) -> some HTML {
        section {
            h2 { words("relations.common.proposed") }
            p {
                words(
                    "relations.common.by",
                    [
                        "organisation": relation.sheet.names[proposal.value.author],
                        "type": words.type(proposal.value.type),
                    ]
                )
            }
            dl(.class("facts")) {
                ForEach(Criterion.allCases) { criterion in
                    dt { words("relations.criterion.\(criterion.rawValue).title") }
                    dd {
                        words.told(
                            proposal.value.reading(by: relation.view.reader)[criterion],
                            of: criterion,
                            by: relation.ownName,
                            about: relation.otherName
                        )
                    }
                }
            }
            if relation.sheet.isOpen, proposal.value.author != relation.view.reader {
                form(.method("post"), .action(relation.link("accord"))) {
                    input(.type("hidden"), .name("number"), .value(String(proposal.value.number)))
                    relation.sheet.referral(draft, words)
                    p { MandateBadge(mandate: relation.sheet.speaking.mandate(on: relation.sheet.day), words: words) }
                    Submit(words("relations.common.accept", ["organisation": relation.ownName]), words)
                }
            }
        }
    }

    private var acting: some HTML {
        section {
            h2 { words("relations.next") }
            Fields(draft, words).summary
            ul(.class("plain")) {
                li { a(.href(relation.link("lecture"))) { words("relations.common.open") } }
                li { a(.href(relation.link("reponse"))) { words("relations.blind.change") } }
            }
            form(.method("post"), .action(relation.link("rencontre"))) {
                h3 { words("relations.talk.title") }
                Fields(draft, words).prose(
                    "text",
                    words("relations.talk.text"),
                    hint: words("relations.talk.help"),
                    rows: 2
                )
                Fields(draft, words).day("on", words("relations.talk.on"), required: false)
                Submit(words("relations.talk.send", ["organisation": relation.otherName]), words)
            }
            form(.method("post"), .action(relation.link("reprise"))) {
                p { words("relations.again.help") }
                button(.type("submit")) { words("relations.again.send") }
            }
        }
    }

    /// Whether the convention still waits for somebody: a cooperation is then only a word (S-007).
    private var isUnsigned: Bool { !relation.sheet.cycle.isContracted(on: relation.sheet.day) }
}
