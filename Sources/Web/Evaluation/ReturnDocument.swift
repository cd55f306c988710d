import Cooperation
import HTML

/// The letter to one institution; each word in it has its author, nothing is said on another's behalf.
struct ReturnDocument: Component {
    let partner: OrganisationID
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        article(.class("letter")) {
            h2 { sheet.partnership.title }
            p { addressed }
            p { words("evaluation.return.partners", ["partners": words.list(sheet.partners.map { sheet.names[$0] })]) }
            if let period { p { period } }
            section {
                h3 { words("evaluation.return.intentions") }
                if sheet.cycle.intentions.isEmpty { p { words("evaluation.standing.noIntention") } }
                ForEach(sheet.cycle.intentions) { ReturnedIntention(intention: $0, sheet: sheet, words: words) }
            }
            section {
                h3 { words("evaluation.return.own", ["organisation": sheet.names[partner]]) }
                if hasSpoken {
                    AssessmentWords(partner: partner, sheet: sheet, words: words)
                } else {
                    p { words("evaluation.return.notYet") }
                }
            }
            ForEach(others) { other in
                section {
                    h3 { words("evaluation.return.others", ["organisation": sheet.names[other]]) }
                    AssessmentWords(partner: other, sheet: sheet, words: words)
                }
            }
            if !sheet.evaluation.voices.isEmpty {
                section {
                    h3 { words("evaluation.part.voices.title") }
                    VoicesHeard(sheet: sheet, words: words)
                }
            }
            if !together.isEmpty {
                section {
                    h3 { words("evaluation.return.together") }
                    ul { ForEach(together) { result in li { "\(result.what) (\(result.evidence))" } } }
                }
            }
            if !sheet.evaluation.joint.isEmpty {
                section {
                    h3 { words("evaluation.part.joint.title") }
                    JointText(sheet: sheet, words: words)
                }
            }
            section {
                h3 { words("evaluation.part.next.title") }
                WishesTable(sheet: sheet, words: words)
            }
        }
        p(.class("act soft")) { words("evaluation.return.print") }
    }

    private var own: OwnAssessment? { sheet.evaluation.assessments[partner]?.value }

    private var hasSpoken: Bool { own != nil || sheet.evaluation.waivers[partner] != nil }

    private var others: [OrganisationID] {
        sheet.partners.filter { $0 != partner && sheet.evaluation.assessments[$0] != nil }
    }

    private var together: [JointResult] { sheet.evaluation.surplus(among: sheet.partners).together }

    private var addressed: String {
        let names = ["organisation": sheet.names[partner]]
        guard let to = own?.returnedTo else { return words("evaluation.return.to", names) }
        return words("evaluation.return.toSomebody", names.merging(["to": to]) { _, new in new })
    }

    private var period: String? {
        guard let paper = sheet.partnership.current?.paper, let start = paper.start, let end = paper.end else {
            return nil
        }
        return words("evaluation.return.period", ["start": words.shortDay(start), "end": words.shortDay(end)])
    }
}

private struct ReturnedIntention: Component {
    let intention: Intention
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        p {
            strong { sheet.title(of: intention, words) }
            " "
            OutcomeMark.mark(sheet.evaluation.outcomes[intention], words)
        }
        if let outcome = sheet.evaluation.outcomes[intention] {
            SignedSaying(text: outcome.value.reason, record: outcome.record, names: sheet.names, words: words)
        }
        ForEach(sheet.evaluation.disputes(of: intention)) { dispute in
            p { words("evaluation.outcome.otherwise") }
            SignedSaying(text: dispute.value.text, record: dispute.record, names: sheet.names, words: words)
        }
    }
}
