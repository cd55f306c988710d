import Cooperation
import HTML

/// Who said what, who has said nothing yet, and how many voices are needed.
struct VoicesTable: Component {
    let decision: Decision
    let sheet: CycleSheet
    let mandates: VoiceMandates
    let words: Words

    var body: some HTML {
        section {
            h2 { words("decisions.voices") }
            if decision.way.isShared { p { count } }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("decisions.partner") }
                            th(.scope("col")) { words("decisions.voice") }
                            th(.scope("col")) { words("decisions.said") }
                        }
                    }
                    tbody { ForEach(expected) { organisation in row(organisation) } }
                }
            }
            let gone = decision.fallen(among: partners)
            if !gone.isEmpty {
                h3 { words("decisions.goneTitle") }
                ForEach(gone) { organisation in
                    p {
                        strong { sheet.names[organisation] }
                        " · "
                        words("decisions.gone")
                    }
                    PartingNote(organisation: organisation, sheet: sheet, words: words)
                    ForEach(decision.voices[organisation] ?? []) { voice in VoiceWords(voice: voice.value, words: words)
                    }
                }
            }
        }
    }

    private var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }

    private var expected: [OrganisationID] {
        decision.ending?.value.partners ?? decision.expected(of: partners, seated: sheet.seated)
    }

    private var count: String {
        let quorum = decision.ending?.value.quorum ?? sheet.cycle.quorum(of: expected.count, on: sheet.day)
        return words(
            "decisions.count",
            [
                "spoken": words.number(expected.count { decision.voice(of: $0) != nil }),
                "partners": words.number(expected.count), "quorum": words.number(quorum),
            ]
        )
    }

    private func row(_ organisation: OrganisationID) -> some HTML {
        let voice = decision.voice(of: organisation)
        return tr {
            th(.scope("row")) {
                sheet.names[organisation]
                PartingNote(organisation: organisation, sheet: sheet, words: words)
            }
            td(.cell(words("decisions.voice"))) {
                if let voice {
                    words("decisions.choiceSaid.\(voice.value.choice.rawValue)")
                    " · "
                    Timestamp(voice.record.at, words)
                    mandates.badge(of: voice.record.actor, words)
                } else {
                    StateMark(.waiting, words("decisions.silent"))
                }
            }
            td(.cell(words("decisions.said"))) {
                if let voice { VoiceWords(voice: voice.value, words: words) }
                ForEach(hearings(organisation)) { hearing in
                    p {
                        strong {
                            words("decisions.heardBy", ["organisation": sheet.names[hearing.record.actor.organisation]])
                        }
                        " "
                        q { hearing.value.answer }
                    }
                }
                if decision.unheard(among: partners).contains(organisation), decision.isOpen {
                    p { StateMark(.contested, words("decisions.unheard")) }
                }
            }
        }
    }

    private func hearings(_ organisation: OrganisationID) -> [Dated<ObjectionHearing>] {
        decision.hearings.filter { $0.value.objector == organisation }
    }
}
