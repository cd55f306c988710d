import Cooperation
import HTML

/// What exactly is accepted, under which mandate, and with what.
struct AcceptancePage: Component {
    let sheet: MentionSheet
    let draft: Draft
    let speaker: Speaker
    let mandate: Mandate?
    let words: Words

    var body: some HTML {
        if let version = sheet.paper.versions.last {
            if sheet.isPartner { Notice { p { words("mentions.accept.again") } } }
            p {
                words(
                    "mentions.accept.exact",
                    [
                        "number": words.number(version.value.number), "paper": sheet.paper.title,
                        "when": words.when(version.record.at),
                    ]
                )
            }
            p { words("mentions.accept.undo", ["notice": noticeDays(version.value.paper)]) }
            MentionText(sheet: sheet, words: words)
            if let mandate {
                AcceptanceForm(
                    sheet: sheet,
                    version: version.value,
                    draft: draft,
                    speaker: speaker,
                    mandate: mandate,
                    words: words
                )
            } else {
                Fields(draft, words).summary
                p { words("mentions.accept.noMandate") }
                p {
                    a(.class("button main"), .href(Link.people(sheet.organisation))) {
                        words("mentions.accept.askMandate")
                    }
                }
            }
        }
    }

    private func noticeDays(_ paper: Paper) -> String {
        paper.noticeDays == 0 ? "" : words("mentions.accept.undoNotice", count: paper.noticeDays)
    }
}

private struct AcceptanceForm: Component {
    let sheet: MentionSheet
    let version: PaperVersion
    let draft: Draft
    let speaker: Speaker
    let mandate: Mandate
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.acceptance(sheet.paper.id)), .class("airy")) {
            fields.summary
            input(.type("hidden"), .name("seen"), .value(String(sheet.seen)))
            input(.type("hidden"), .name("version"), .value(String(version.number)))
            input(.type("hidden"), .name("hash"), .value(version.hash.hexadecimal))
            fields.prose(
                "mission",
                words("mentions.accept.mission"),
                hint: words("mentions.accept.missionHint"),
                rows: 3,
                required: false
            )
            AcceptanceMeans(fields: fields, words: words)
            fields.prose(
                "reservation",
                words("mentions.accept.reservation"),
                hint: words("mentions.accept.reservationHint"),
                rows: 3,
                required: false
            )
            ReferralField(speaker: speaker, day: sheet.day, draft: draft, words: words)
            if let origin = sheet.paper.opening?.value.origin, origin.kind == .required {
                fields.check("freely", words("mentions.accept.freely", ["by": origin.by ?? ""]))
            }
            p {
                words(
                    "mentions.accept.who",
                    [
                        "title": mandate.title, "scope": words("mandate.scope.\(mandate.scope.rawValue)"),
                        "area": words("mandate.area.\(mandate.area.rawValue)"),
                    ]
                )
            }
            Submit(
                words(
                    "mentions.accept.send",
                    ["number": words.number(version.number), "organisation": sheet.organisationName]
                ),
                back: Link("papiers", sheet.paper.id.rawValue),
                words
            )
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

private struct AcceptanceMeans: Component {
    let fields: Fields
    let words: Words

    var body: some HTML {
        fieldset {
            legend { words("mentions.accept.hours") }
            div(.class("inline")) {
                fields.text("hoursBefore", words("mentions.accept.before"), type: "number", required: false)
                fields.text("hoursDuring", words("mentions.accept.during"), type: "number", required: false)
                fields.text("hoursAfter", words("mentions.accept.after"), type: "number", required: false)
            }
        }
        fields.checks(
            "brings",
            words("mentions.accept.brings"),
            Contribution.allCases.map { Choice($0.rawValue, words("mentions.brings.\($0.rawValue)")) }
        )
        fields.text(
            "amount",
            words("mentions.accept.amount"),
            hint: words("mentions.accept.amountHint"),
            required: false
        )
    }
}
