import Cooperation
import Exchange

extension SheetParts {
    /// A fiche action, in the order that funders ask for (S-048).
    func contents(of action: PlannedAction) -> [PrintedSection] {
        let accountable = cycle.realisation.accountable(for: action.number, among: sheet.seated).map { sheet.names[$0] }
        return gathered([
            section("orientation", paper(.orientation)),
            section("owner", text(accountable)),
            section("context", paper(.context)),
            section("objective", objective(action.objective)),
            section("impacts", effects(.outside) + paper(.impacts)),
            section("content", text(action.content)),
            section("where", facts(of: action)),
            section("roles", roles(in: action.number)),
            section("calendar", tasks(cycle.realisation.tasks(of: action.number))),
            section("funders", funders + balance),
            section("indicators", indicators(of: action.objective)),
            section("links", neighbours(of: action)),
            section("state", state(of: action)),
        ])
    }

    /// The fiche projet: what is common, what each brings, how it is steered and looked at.
    var project: [PrintedSection] {
        let own = sheet.partnership.kind.sections.filter { !Self.merged.contains($0) }.map { name in
            PrintedSection(words("papers.section.\(name.rawValue).title"), paper(name))
        }
        return gathered(
            [section("object", object), section("needs", needs), section("publics", publics)] + own + [
                section("logic", logic),
                section("indicators", paper(.indicators) + indicators()),
                section("impacts", paper(.impacts) + effects(.outside)),
                section("missions", missions),
                section("actions", cycle.realisation.standingActions.flatMap(brief)),
                section("commitments", commitments),
                section("kept", kept),
                section("steering", steering),
                section("budget", paper(.budget) + accounts),
                section("hours", hours),
                section("risks", risks),
                section("calendar", paper(.calendar) + calendar),
                section("plan", plan),
                section("reasons", reasons),
            ]
        )
    }

    /// What is joined to the text of a convention: who does what, the money, the days, what each one keeps.
    var annexes: [PrintedSection] {
        [
            section("missions", missions),
            section("budget", paper(.budget) + accounts),
            section("calendar", paper(.calendar) + calendar),
            section("kept", kept),
        ].filter { !$0.blocks.isEmpty }
    }

    /// The paper's sections that are told with what the chapters say of the same thing.
    private static let merged: Set<PaperSection> = [
        .publics, .places, .indicators, .impacts, .budget, .calendar,
    ]

    /// The joint assessment: what was meant and what came of it, with all voices (S-055, S-123, S-124).
    var assessment: [PrintedSection] {
        gathered([
            section("object", object),
            section("outcomes", outcomes),
            section("promises", promises),
            section("voices", voices),
            section("budget", accounts + explanations),
            section("hours", hours),
            section("relations", relations),
            section("surplus", surplus),
            section("impacts", effects(.outside)),
            section("inside", effects(.inside)),
            section("own", sheet.assessors.flatMap { heading(sheet.assessorName($0, words), assessment(of: $0)) }),
            section("joint", joint),
            section("wishes", wishes),
        ])
    }

    /// What goes back to one institution; each word in it has its author, nothing is said on another's behalf (S-055).
    func feedback(to partner: OrganisationID) -> [PrintedSection] {
        let own = assessment(of: partner)
        let assessors = sheet.assessors
        let others = assessors.filter { $0 != partner && !assessment(of: $0).isEmpty }
        let together = sheet.evaluation.surplus(among: sheet.assessing).together
        let partners = words.list(assessors.map { sheet.assessorName($0, words) })
        let first = [
            section("among", text(words("evaluation.return.partners", ["partners": partners])) + period),
            section("outcomes", outcomes),
            PrintedSection(
                words("evaluation.return.own", ["organisation": sheet.names[partner]]),
                own.isEmpty ? text(words("evaluation.return.notYet")) : own
            ),
        ]
        let reasons = PrintedSection(
            words("evaluation.reasons.of", ["organisation": sheet.names[partner]]),
            promises(of: partner)
        )
        let theirs = others.map { other in
            PrintedSection(
                words("evaluation.return.others", ["organisation": sheet.assessorName(other, words)]),
                assessment(of: other)
            )
        }
        return gathered(
            first + [reasons] + theirs + [
                section("voices", voices),
                section("together", list(together.map { "\($0.what) (\($0.evidence))" })),
                section("joint", joint),
                section("wishes", wishes),
            ]
        )
    }

    /// To whom the letter goes, as that institution said it itself.
    func addressee(_ partner: OrganisationID) -> String {
        let names = ["organisation": sheet.names[partner]]
        guard let to = sheet.evaluation.assessments[partner]?.value.returnedTo else {
            return words("evaluation.return.to", names)
        }
        return words("evaluation.return.toSomebody", names.merging(["to": to]) { _, new in new })
    }

    private var period: [PrintedBlock] {
        guard let start = sheet.cycle.start, let end = sheet.cycle.lastDay else { return [] }
        return text(
            words("evaluation.return.period", ["start": words.shortDay(start), "end": words.shortDay(end)])
        )
    }
}
