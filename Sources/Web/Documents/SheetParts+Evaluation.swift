import Cooperation
import Exchange

extension SheetParts {
    /// What each intention became and why, and who sees it otherwise (I-22, I-15).
    var outcomes: [PrintedBlock] {
        cycle.intentions.flatMap { [.heading(sheet.title(of: $0, words))] + course(of: $0) }
    }

    private func course(of intention: Intention) -> [PrintedBlock] {
        let outcome = sheet.evaluation.outcomes[intention]
        let end = outcome.map { words("evaluation.end.\($0.value.end.rawValue)") }
        let disputes = sheet.evaluation.disputes(of: intention)
        var blocks = text(end ?? words("evaluation.outcome.unknown")) + measured(intention)
        if let outcome { blocks.append(.said(outcome.value.reason, by: author(of: outcome.record))) }
        if !disputes.isEmpty { blocks += text(words("evaluation.outcome.otherwise")) }
        return blocks + disputes.map { .said($0.value.text, by: author(of: $0.record)) }
    }

    /// What the people concerned say, and how it was gathered.
    var voices: [PrintedBlock] {
        sheet.evaluation.voices.map { voice in
            .said(
                voice.value.words,
                by: words(
                    "evaluation.voice.brought",
                    [
                        "gathered": voice.value.gathered,
                        "organisation": sheet.names[voice.record.actor.organisation],
                    ]
                )
            )
        }
    }

    /// The types that pairs agreed on: what each answered alone is nobody else's to print (I-12).
    var relations: [PrintedBlock] {
        list(
            cycle.relations.agreements(upTo: cycle.id.number).map { pair, agreement in
                words(
                    "sheet.relation",
                    [
                        "organisations": names([pair.first, pair.second]),
                        "type": words("relations.type.\(agreement.type.type.rawValue).name"),
                        "day": day(of: agreement.accepted),
                    ]
                )
            }
        )
    }

    /// 1 + 1 = 3 (S-027); a result about which some have not answered is told as such.
    var surplus: [PrintedBlock] {
        let surplus = sheet.evaluation.surplus(among: sheet.assessing)
        let groups = [
            ("evaluation.together.only", surplus.together), ("evaluation.together.notOnly", surplus.alone),
            ("evaluation.together.undecided", surplus.unknown),
        ]
        return groups.flatMap { key, results in
            heading(words(key).capitalised, list(results.map { "\($0.what) (\($0.evidence))" }))
        }
    }

    /// One partner's own words, question by question, or that it makes no assessment.
    func assessment(of partner: OrganisationID) -> [PrintedBlock] {
        if let filed = sheet.evaluation.assessments[partner] {
            return [
                .facts(filed.value.answers.map { .init(words("evaluation.own.\($0.question)"), $0.text) }),
                .text(author(of: filed.record)),
            ]
        }
        guard let waived = sheet.evaluation.waivers[partner] else { return [] }
        return text(
            waived.value.reason.map { words("evaluation.own.waivedBecause", ["reason": $0]) }
                ?? words("evaluation.own.waived")
        )
    }

    /// The text of all, with each one's agreement or dissent beside it (I-15).
    var joint: [PrintedBlock] {
        guard let last = sheet.evaluation.joint.last else { return [] }
        let rows = sheet.assessors.map { partner -> [String] in
            let word = sheet.evaluation.jointWords[partner]?.value
            let answer =
                word.map { words($0.agrees ? "evaluation.joint.agrees" : "evaluation.joint.dissents") }
                ?? unsaid(by: partner)
            return [sheet.assessorName(partner, words), answer, word?.dissent ?? ""]
        }
        return [.said(last.value.text, by: author(of: last.record))]
            + table(["evaluation.partner", "sheet.column.answer", "evaluation.joint.dissent"], rows)
    }

    /// What each partner wishes for afterwards.
    var wishes: [PrintedBlock] {
        table(
            ["evaluation.partner", "evaluation.wish.column", "evaluation.wish.because"],
            sheet.assessors.map { partner in
                let wish = sheet.evaluation.wishes[partner]?.value
                return [
                    sheet.assessorName(partner, words),
                    wish.map { words("evaluation.wish.\($0.way.rawValue)") } ?? unsaid(by: partner),
                    wish?.reason ?? "",
                ]
            }
        )
    }

    private func unsaid(by partner: OrganisationID) -> String {
        words(sheet.isAwaited(partner) ? "evaluation.standing.awaited" : "evaluation.standing.silent")
    }
}
