import Cooperation
import HTML
import Hummingbird

/// Needs, what the others say of them, and all of it crossed.
enum DiagnosisRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.preparation.path("diagnostic"), use: cross)
        doors.member.get(CyclePart.preparation.path("besoin"), use: ask)
        doors.member.post(CyclePart.preparation.path("besoin"), use: diagnose)
        doors.member.get(CyclePart.preparation.path("besoins/{need}"), use: show)
        doors.member.post(CyclePart.preparation.path("besoins/{need}"), use: revise)
        doors.member.post(CyclePart.preparation.path("besoins/{need}/regard"), use: view)
    }

    @Sendable
    private static func cross(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.diagnosis.title"),
            lead: words("preparation.diagnosis.lead")
        ) {
            CrossedPage(sheet: sheet, crossed: sheet.preparation.crossedDiagnosis(among: sheet.seated), words: words)
        }
    }

    @Sendable
    private static func ask(_ request: Request, context: MemberContext) async throws -> Response {
        writing(nil, Draft(), try await context.cycleSheet(request), context)
    }

    @Sendable
    private static func diagnose(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request, again: { writing(nil, $0, sheet, context) }) { input in
            let diagnosis = try DiagnosisFields.diagnosis(input, of: sheet.organisation)
            try await context.write(in: Preparation.self) { try $0.preparation.diagnose(diagnosis, at: $1) }
            return context.redirect(to: .cycle(sheet.id, .preparation, "diagnostic"), flash: "preparationSaid")
        }
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        let (sheet, need) = try await Self.need(request, context)
        let isMine = need.author == sheet.organisation
        return writing(need, isMine ? DiagnosisFields.draft(of: need) : Draft(), sheet, context)
    }

    @Sendable
    private static func revise(_ request: Request, context: MemberContext) async throws -> Response {
        let (sheet, need) = try await Self.need(request, context)
        return try await context.submit(request) { draft in
            let now = try await Self.need(request, context)
            return writing(now.1, draft, now.0, context)
        } act: { input in
            let diagnosis = try DiagnosisFields.diagnosis(input, of: sheet.organisation)
            let seen = input.seen
            try await context.write(in: Preparation.self) {
                try $0.preparation.revise(need.number, as: diagnosis, seen: seen, at: $1)
            }
            return context.redirect(to: .cycle(sheet.id, .preparation, "diagnostic"), flash: "preparationSaid")
        }
    }

    @Sendable
    private static func view(_ request: Request, context: MemberContext) async throws -> Response {
        let (sheet, need) = try await Self.need(request, context)
        return try await context.submit(request) { draft in
            let now = try await Self.need(request, context)
            return writing(now.1, draft, now.0, context)
        } act: { input in
            var check = FormCheck(input)
            let stand = check.choice("stand", NeedView.Stand.self)
            let reason = check.optionalText("reason", limit: 2_000) ?? ""
            try check.finish()
            let seen = input.seen
            try await context.write(in: Preparation.self) {
                try $0.preparation.view(need.number, stand ?? .unseen, reason: reason, seen: seen, at: $1)
            }
            return context.redirect(to: .cycle(sheet.id, .preparation, "diagnostic"), flash: "preparationSaid")
        }
    }

    private static func need(_ request: Request, _ context: MemberContext) async throws -> (CycleSheet, DiagnosedNeed) {
        let sheet = try await context.cycleSheet(request)
        guard let need = Int(counted: try context.parameter("need")).flatMap(sheet.preparation.need) else {
            throw Trouble.absent
        }
        return (sheet, need)
    }

    private static func writing(_ need: DiagnosedNeed?, _ draft: Draft, _ sheet: CycleSheet, _ context: MemberContext)
        -> Response
    {
        let words = context.words
        let title = need.map { words("preparation.need.numbered", ["number": words.number($0.number)]) }
        return context.page(
            sheet,
            .preparation,
            title: title ?? words("preparation.need.title"),
            lead: need == nil ? words("preparation.need.lead") : nil
        ) { NeedPage(sheet: sheet, need: need, draft: draft, words: words) }
    }
}

/// The form of a need.
enum DiagnosisFields {
    static func diagnosis(_ input: FormInput, of organisation: OrganisationID) throws(FormRefused) -> Diagnosis {
        var check = FormCheck(input)
        let diagnosis = Diagnosis(
            organisation: organisation,
            need: check.text("need", limit: 2_000),
            evidence: check.optionalText("evidence", limit: 4_000) ?? "",
            publics: check.optionalText("publics", limit: 1_000) ?? "",
            territory: check.optionalText("territory", limit: 1_000) ?? "",
            sources: input.all("sources").compactMap { DiagnosisSource(rawValue: $0) },
            sourceDetail: check.optionalText("sourceDetail", limit: 2_000) ?? ""
        )
        try check.finish()
        return diagnosis
    }

    static func draft(of need: DiagnosedNeed) -> Draft {
        let said = need.current.value
        return Draft(
            FormInput([
                "need": [said.need], "evidence": [said.evidence], "publics": [said.publics],
                "territory": [said.territory], "sourceDetail": [said.sourceDetail],
                "sources": said.sources.map(\.rawValue),
            ])
        )
    }
}
