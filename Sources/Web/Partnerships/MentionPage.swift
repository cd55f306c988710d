import Cooperation
import HTML

/// A paper as the organisation that it names reads it: what to know, what to say.
struct MentionPage: Component {
    let sheet: MentionSheet
    let draft: Draft
    let answer: Link
    let guide: Link
    let words: Words
    /// How to become a partner from here; what a personal link cannot do.
    let partnership: PartnershipDoor

    var body: some HTML {
        MentionLead(sheet: sheet, words: words)
        if !takesAnswer, !draft.problems.isEmpty {
            Fields(draft, words).summary
            KeptText(input: draft.input, words: words)
        }
        if !draft.problems.isEmpty { MentionHistory(sheet: sheet, words: words) }
        MentionTerms(sheet: sheet, words: words)
        MentionText(sheet: sheet, words: words)
        if draft.problems.isEmpty { MentionHistory(sheet: sheet, words: words) }
        if sheet.participation?.unnamed == nil, sheet.paper.initiator != sheet.organisation,
            sheet.state != .merged
        {
            if takesAnswer {
                AnswerForm(sheet: sheet, draft: draft, action: answer, guide: guide, words: words)
            }
            partnership
        }
    }
}

extension MentionPage {
    /// A partner, or an organisation that is named no more, has nothing to answer; another of its people may have
    /// decided while this one typed.
    private var takesAnswer: Bool {
        sheet.participation?.unnamed == nil && sheet.paper.initiator != sheet.organisation && !sheet.isPartner
            && sheet.state != .merged
    }
}

/// The way to an acceptance, or out of one.
struct PartnershipDoor: Component {
    let sheet: MentionSheet
    let words: Words
    let hasAccount: Bool

    var body: some HTML {
        section(.ariaLabelledby("partenaire")) {
            h2(.id("partenaire")) { words(sheet.isPartner ? "mentions.accept.done" : "mentions.accept.title") }
            if !hasAccount {
                p { words("mentions.accept.needAccount") }
                p {
                    a(.class("button"), .href(Link.signIn(returningTo: Link.acceptance(sheet.paper.id).path))) {
                        words("mentions.accept.signIn")
                    }
                }
            } else if sheet.isPartner {
                p(.class("actions")) {
                    a(.class("button"), .href(Link.paper(sheet.paper.id))) { words("mentions.notice.paper") }
                    a(.class("button"), .href(Link.withdrawal(sheet.paper.id))) {
                        words("mentions.withdraw.open", ["paper": sheet.paper.title])
                    }
                }
            } else {
                p { words("mentions.accept.lead", ["organisation": sheet.organisationName]) }
                p(.class("actions")) {
                    a(.class("button"), .href(Link.acceptance(sheet.paper.id))) {
                        words("mentions.accept.open", ["organisation": sheet.organisationName])
                    }
                    a(.href(Link.paper(sheet.paper.id))) { words("mentions.notice.paper") }
                }
            }
        }
    }
}
