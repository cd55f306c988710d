import Cooperation
import HTML

/// The frame in force or on the table, who agreed to it, and the versions before.
struct FramePage: Component {
    let sheet: CycleSheet
    let voices: VoiceMandates
    let draft: Draft
    let words: Words

    var body: some HTML {
        if frame.versions.isEmpty {
            EmptyState(words("frame.none")) {
                p { words("frame.noneNext") }
                if sheet.isOpen { p { write("frame.writeFirst") } }
            }
        } else {
            p { standing }
            if canApprove {
                if let lacked = sheet.lackedMandate(for: .decide) {
                    MandateNeeded(refusal: lacked, organisation: sheet.organisation, words: words)
                } else {
                    ApprovalForm(sheet: sheet, draft: draft, words: words)
                }
            }
            if let candidate, sheet.isOpen {
                Notice {
                    p { words("frame.candidate", naming(candidate)) }
                    p {
                        a(.class("button main"), .href(decision(candidate))) {
                            words("frame.decide", ["version": words.number(candidate)])
                        }
                    }
                }
            }
            if let shown { RulesTable(rules: shown.value.rules, sheet: sheet, words: words) }
            if ruling == nil { ApprovalTable(sheet: sheet, voices: voices, words: words) }
            if sheet.isOpen { p { write("frame.writeAnother") } }
            earlier
        }
    }

    private var frame: Frame { sheet.cycle.frame }
    private var ruling: Int? { sheet.cycle.ruling(on: sheet.day) }
    private var latest: Int { frame.versions.count }
    private var shown: Dated<FrameVersion>? { frame.version(ruling ?? latest) }

    /// A version proposed after the one in force.
    private var candidate: Int? { ruling.flatMap { $0 < latest ? latest : nil } }

    private var canApprove: Bool {
        ruling == nil && sheet.isOpen
            && frame.waiting(among: sheet.cycle.partners(on: sheet.day)).contains(sheet.organisation)
    }

    private var standing: String {
        guard let ruling else { return words("frame.waiting", naming(latest)) }
        let since = sheet.cycle.decisions.adopted(.frame).last?.record ?? frame.agreement?.record
        let day = since.map { words.zone.local($0.at).day } ?? sheet.day
        return words("frame.inForce", ["version": words.number(ruling), "day": words.shortDay(day)])
    }

    private func naming(_ version: Int) -> [String: String] {
        [
            "version": words.number(version),
            "organisation": sheet.names[frame.version(version)?.value.organisation],
        ]
    }

    private func write(_ label: String) -> some HTML {
        a(.class("button"), .href(sheet.kept(.cycle(sheet.id, .frame, "texte")))) { words(label) }
    }

    private func decision(_ version: Int) -> Link { .question(sheet.id, on: DecisionEffect(.frame, version)) }

    @HTMLBuilder private var earlier: some HTML {
        let others = frame.versions.filter { $0.value != shown?.value }
        if !others.isEmpty {
            section {
                h2 { words("frame.history") }
                ForEach(others.reversed()) { version in
                    details {
                        summary { words("frame.version", naming(version.value.number)) }
                        RulesTable(rules: version.value.rules, sheet: sheet, words: words)
                    }
                }
            }
        }
    }
}

private struct ApprovalForm: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .frame, "accord"))) {
            input(.type("hidden"), .name("version"), .value(version))
            p { words("frame.approveHelp") }
            sheet.referral(draft, words)
            Submit(
                words("frame.approve", ["organisation": sheet.speaking.organisationName, "version": version]),
                words
            )
        }
    }

    private var version: String { String(sheet.cycle.frame.versions.count) }
}
