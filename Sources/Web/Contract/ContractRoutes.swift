import Cooperation
import HTML
import Hummingbird

/// What the partners agree on before it becomes clauses.
enum ContractRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.contract.path(), use: overview)
        doors.member.get(CyclePart.contract.path("objet")) { try await text($0, $1, .object) }
        doors.member.get(CyclePart.contract.path("nom")) { try await text($0, $1, .identity) }
        doors.member.get(CyclePart.contract.path("objectifs"), use: objectives)
        doors.member.get(CyclePart.contract.path("apports"), use: pledges)
        doors.member.get(CyclePart.contract.path("raisons"), use: reasons)
        SharedTextActs.add(to: doors)
        ObjectiveActs.add(to: doors)
        IndicatorActs.add(to: doors)
        PledgeActs.add(to: doors)
        ReasonActs.add(to: doors)
    }

    @Sendable
    private static func overview(_ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .contract, lead: context.words("contract.overview.lead")) {
            ContractTabs(sheet: sheet, current: .cycle(sheet.id, .contract), words: context.words)
            ContractOverview(sheet: sheet, words: context.words)
        }
    }

    private static func text(_ request: Request, _ context: MemberContext, _ subject: SharedSubject) async throws
        -> Response
    {
        try await page(request, context, subject.segment, subject.rawValue) {
            let approvals = $0.cycle.contract.current(subject)?.approvals ?? []
            return SharedTextPage(
                sheet: $0,
                subject: subject,
                voices: try await context.site.mandates(of: approvals.map(\.record.actor)),
                words: context.words
            )
        }
    }

    @Sendable
    private static func objectives(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "objectifs", "objectives") {
            ObjectivePage(sheet: $0, words: context.words)
        }
    }

    @Sendable
    private static func pledges(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "apports", "pledges") { PledgePage(sheet: $0, words: context.words) }
    }

    @Sendable
    private static func reasons(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, "raisons", "reasons") { ReasonPage(sheet: $0, words: context.words) }
    }

    private static func page(
        _ request: Request,
        _ context: MemberContext,
        _ segment: String,
        _ name: String,
        _ content: (CycleSheet) async throws -> some HTML
    ) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        let shown = try await content(sheet)
        return context.page(
            sheet,
            .contract,
            title: words("contract.\(name).title"),
            lead: words("contract.\(name).lead")
        ) {
            ContractTabs(sheet: sheet, current: .cycle(sheet.id, .contract, segment), words: words)
            shown
        }
    }
}

struct ContractTabs: Component {
    let sheet: CycleSheet
    let current: Link
    let words: Words

    var body: some HTML {
        ChapterTabs(
            sheet: sheet,
            label: words("cycle.part.contract"),
            tabs: [
                (words("contract.overview.title"), .cycle(sheet.id, .contract)),
                (words("contract.object.title"), .cycle(sheet.id, .contract, "objet")),
                (words("contract.objectives.title"), .cycle(sheet.id, .contract, "objectifs")),
                (words("contract.reasons.title"), .cycle(sheet.id, .contract, "raisons")),
                (words("contract.pledges.title"), .cycle(sheet.id, .contract, "apports")),
                (words("contract.identity.title"), .cycle(sheet.id, .contract, "nom")),
            ],
            current: current
        )
    }
}

extension SharedSubject {
    /// How an address names it.
    var segment: String {
        switch self {
        case .object: "objet"
        case .identity: "nom"
        }
    }
}

/// What is agreed and what is not yet, in one view.
struct ContractOverview: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section {
            h2 { words("contract.overview.missing") }
            if gaps.isEmpty {
                p { words("contract.overview.complete") }
            } else {
                ul {
                    ForEach(gaps) { gap in
                        li {
                            a(.href(sheet.kept(.gap(gap, in: sheet.id, for: sheet.organisation)))) {
                                words.gap(gap, sheet.names)
                            }
                        }
                    }
                }
            }
        }
        section {
            h2 { words("contract.overview.identity") }
            p { words("contract.balance.\(contract.identityBalance(among: partners).rawValue)") }
        }
        section {
            h2 { words("contract.overview.agreement") }
            p { words.agreement(contract.agreement(among: partners)) }
        }
    }

    private var contract: Contract { sheet.cycle.contract }
    private var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }
    private var gaps: [Gap] {
        contract.missing(in: sheet.cycle, on: sheet.day) + sheet.cycle.missingDates
    }
}

extension Words {
    /// The convergence rate, and on how many objectives somebody has not spoken.
    func agreement(_ agreement: ObjectiveAgreement) -> String {
        guard let rate = agreement.rate else { return self("contract.agreement.unknown") }
        return self(
            "contract.agreement.known",
            [
                "share": percent(Int((rate * 100).rounded())), "common": number(agreement.common),
                "all": number(agreement.common + agreement.disputed), "unknown": number(agreement.unknown),
            ]
        )
    }
}
