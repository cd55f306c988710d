import Cooperation
import HTML

/// What is signed and what it means, the form for the one who may, then the signatures of all.
struct SignaturePage: Component {
    let sheet: CycleSheet
    let round: SigningRound
    let draft: Draft
    let mandate: Mandate?
    let voices: VoiceMandates
    let words: Words

    var body: some HTML {
        Fields(draft, words).summary
        if canSign {
            SignatureEffect(sheet: sheet, round: round, words: words)
            if let first = unsettled.first {
                Notice {
                    p { words("refusal.convention.notReady.\(first.shortKey)") }
                    p { a(.href(wayOn(first))) { words.gap(first, sheet.names) } }
                }
            } else if let mandate {
                SignatureForm(sheet: sheet, round: round, draft: draft, mandate: mandate, words: words)
            } else {
                Notice {
                    p { words("convention.sign.noMandate") }
                    p {
                        a(.class("button"), .href(Link.people(sheet.organisation))) {
                            words("mentions.accept.askMandate")
                        }
                    }
                }
            }
        } else if let signature = round.signature(of: sheet.organisation) {
            p { StateMark(.full, words("convention.sign.yours", ["when": words.when(signature.record.at)])) }
            ClosedText(sheet: sheet, round: round, words: words)
            SignedHash(round: round, words: words)
            if isInForce {
                p {
                    a(.class("button main"), .href(sheet.conventionLink("copies"))) {
                        words("convention.copies.signed")
                    }
                }
            }
        }
        if !canSign, round.signature(of: sheet.organisation) == nil {
            ClosedText(sheet: sheet, round: round, words: words)
            SignedHash(round: round, words: words)
        }
        SignatureTable(sheet: sheet, round: round, voices: voices, words: words)
        if round.isOpen, sheet.isOpen, sheet.partners.contains(sheet.organisation) {
            ReopeningForm(sheet: sheet, draft: draft, words: words)
        }
    }

    private var canSign: Bool {
        sheet.isOpen && round.isOpen && round.awaited(among: sheet.partners).contains(sheet.organisation)
    }

    private var isInForce: Bool { sheet.convention.inForce(among: sheet.partners)?.number == round.number }
    private var unsettled: [Gap] { sheet.convention.unsettled(in: sheet.cycle, on: sheet.day) }

    private func wayOn(_ gap: Gap) -> Link {
        guard gap.key == "convention.amended", let amendment = sheet.convention.openAmendments.first else {
            return .cycle(sheet.id, gap.part)
        }
        return sheet.conventionLink("amendements", String(amendment.number))
    }
}

/// The object and the consequence, then every clause that obliges the signer.
private struct SignatureEffect: Component {
    let sheet: CycleSheet
    let round: SigningRound
    let words: Words

    var body: some HTML {
        p(.class("lead")) {
            words(
                "convention.sign.effect",
                [
                    "organisation": sheet.speaking.organisationName, "convention": round.text.title,
                    "version": words.number(round.number),
                    "others": words.list(
                        round.text.parties.filter { $0 != sheet.organisation }.map { sheet.names[$0] }
                    ),
                ]
            )
        }
        p { words("convention.sign.obligations", count: obligations.count) }
        p {
            round.text.noticeDays == 0
                ? words("convention.noNotice") : words("convention.notice", count: round.text.noticeDays)
        }
        ForEach(obligations) { article, clause in
            details(.open) {
                summary {
                    words("convention.article", ["article": words.number(article), "heading": clause.text.heading])
                }
                div(.class("paper-text")) { PaperProse(text: clause.text.text, words: words) }
            }
        }
        ClosedText(sheet: sheet, round: round, words: words)
        SignedHash(round: round, words: words)
    }

    private var obligations: [(article: Int, clause: ConventionText.Clause)] {
        round.text.obligations(of: sheet.organisation)
    }
}

/// The hash of the exact text, to compare with a copy.
private struct SignedHash: Component {
    let round: SigningRound
    let words: Words

    var body: some HTML {
        p(.class("reference")) {
            words("convention.sign.hash")
            " "
            code { round.hash.hexadecimal }
        }
    }
}

private struct SignatureForm: Component {
    let sheet: CycleSheet
    let round: SigningRound
    let draft: Draft
    let mandate: Mandate
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        form(.method("post"), .action(sheet.conventionLink("signature")), .class("airy")) {
            input(.type("hidden"), .name("round"), .value(String(round.number)))
            input(.type("hidden"), .name("hash"), .value(round.hash.hexadecimal))
            p { words("convention.sign.mandate", ["title": mandate.title]) }
            sheet.referral(draft, words, for: .sign)
            fields.check("read", words("convention.sign.read"))
            Submit(
                words("convention.sign.act", ["organisation": sheet.speaking.organisationName]),
                back: .cycle(sheet.id, .convention),
                words
            )
        }
    }
}

/// Who has signed and when, who has not, since when, reminded when.
private struct SignatureTable: Component {
    let sheet: CycleSheet
    let round: SigningRound
    let voices: VoiceMandates
    let words: Words

    var body: some HTML {
        section {
            h2 { words("convention.sign.all") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            ForEach(["party", "state", "reminder"]) { column in
                                th(.scope("col")) { words("convention.sign.\(column)") }
                            }
                        }
                    }
                    tbody { ForEach(round.text.parties) { row($0) } }
                }
            }
        }
    }

    private func row(_ party: OrganisationID) -> some HTML {
        tr {
            th(.scope("row")) {
                sheet.names[party]
                PartingNote(organisation: party, sheet: sheet, words: words)
            }
            td(.cell(words("convention.sign.state"))) {
                state(party)
                if let signature = round.signature(of: party) { voices.badge(of: signature.record.actor, words) }
            }
            td(.cell(words("convention.sign.reminder"))) {
                if isAwaited(party) { reminder(party) }
            }
        }
    }

    private func isAwaited(_ party: OrganisationID) -> Bool {
        !sheet.cycle.isPast && round.isOpen && round.awaited(among: sheet.partners).contains(party)
    }

    private func state(_ party: OrganisationID) -> StateMark {
        if let signature = round.signature(of: party) {
            return StateMark(.full, words("convention.sign.signedOn", ["day": words.day(signature.value.on)]))
        }
        return sheet.partners.contains(party)
            ? StateMark(.waiting, words("convention.sign.since", ["day": words.day(round.closing.value.on)]))
            : StateMark(.ended, words("convention.sign.left"))
    }

    @HTMLBuilder
    private func reminder(_ party: OrganisationID) -> some HTML {
        if let last = round.lastReminder(to: party) {
            p { words("convention.sign.reminded", ["day": words.day(last)]) }
        }
        if sheet.day >= round.nextReminder(to: party) {
            form(.method("post"), .action(sheet.conventionLink("signature", party.rawValue, "rappel"))) {
                button(.type("submit")) { words("convention.sign.remind", ["organisation": sheet.names[party]]) }
            }
        } else {
            p(.class("hint")) {
                words("convention.sign.remindFrom", ["day": words.day(round.nextReminder(to: party))])
            }
        }
    }
}

/// Any party may open the text again, and says why.
private struct ReopeningForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        details {
            summary { words("convention.reopen.open") }
            form(.method("post"), .action(sheet.conventionLink("reprise"))) {
                p { words("convention.reopen.lead") }
                Fields(draft, words).prose("reason", words("convention.reopen.reason"), rows: 2)
                button(.type("submit")) { words("convention.reopen.act") }
            }
        }
    }
}
