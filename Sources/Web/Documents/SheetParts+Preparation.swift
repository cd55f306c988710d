import Cooperation
import Exchange

extension SheetParts {
    /// The needs that partners see, by what the others say of them (S-052).
    var needs: [PrintedBlock] {
        let crossed = cycle.preparation.crossedDiagnosis(among: sheet.seated)
        return CrossedDiagnosis.Finding.allCases.flatMap { finding in
            heading(
                words("preparation.finding.\(finding.rawValue)"),
                table(
                    ["preparation.diagnosis.need", "preparation.diagnosis.author", "sheet.column.evidence"],
                    crossed.rows(finding).map { row in
                        let need = row.need.current.value
                        return [need.need, sheet.names[need.organisation], need.evidence]
                    }
                )
            )
        }
    }

    /// For whom and where, as the paper and the diagnoses say it.
    var publics: [PrintedBlock] {
        let needs = cycle.preparation.needs.map(\.current.value)
        return paper(.publics) + list(needs.compactMap { $0.publics.meaningful }) + paper(.places)
            + list(needs.compactMap { $0.territory.meaningful })
    }

    /// How the partners decide, who facilitates and who follows up.
    var steering: [PrintedBlock] {
        guard let rules = cycle.rules(on: sheet.day) else { return [] }
        let ways = DecisionSubject.ruled.compactMap { subject in
            rules.ways[subject].map {
                [words("decisions.subject.\(subject.rawValue)").capitalised, words("decisions.way.\($0.rawValue)")]
            }
        }
        let quorum = words("frame.quorumLine", ["percent": words.number(rules.quorumPercent)])
        let articles = FrameArticle.allCases.compactMap { article in
            rules.articles[article]?.meaningful.map {
                PrintedBlock.Fact(words("frame.article.\(article.rawValue)"), $0)
            }
        }
        return charges + table(["frame.what", "frame.how"], ways) + text(quorum)
            + (articles.isEmpty ? [] : [.facts(articles)])
    }

    private var charges: [PrintedBlock] {
        let held = ChargeRole.allCases.compactMap { role in
            cycle.frame.charge(role, partners: sheet.partners, seated: sheet.seated).map { charge in
                let hours = words("frame.charges.hours", ["hours": words.number(charge.value.hours)])
                return PrintedBlock.Fact(
                    words("frame.role.\(role.rawValue)"),
                    "\(sheet.names[charge.value.organisation]), \(hours)"
                )
            }
        }
        return held.isEmpty ? [] : [.facts(held)]
    }

    /// How one will know what came of it (S-124).
    var plan: [PrintedBlock] {
        table(
            [
                "evaluation.look.what", "evaluation.look.nature", "evaluation.look.how", "evaluation.look.who",
                "evaluation.look.on",
            ],
            (sheet.evaluation.plan?.value.looks ?? []).map { look in
                [
                    look.what, words("evaluation.nature.\(look.nature.rawValue)"), look.how,
                    sheet.names[look.organisation], look.on.map { words.shortDay($0) } ?? "",
                ]
            }
        )
    }
}
