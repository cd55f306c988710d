import Cooperation
import HTML
import Hummingbird

/// Clauses: proposed, read with their history, rewritten by their author, moved, taken out.
enum ClauseRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("articles/nouveau"), use: ask)
        doors.member.post(CyclePart.convention.path("articles/nouveau"), use: propose)
        doors.member.get(CyclePart.convention.path("articles/{clause}"), use: show)
        doors.member.post(CyclePart.convention.path("articles/{clause}"), use: write)
        doors.member.post(CyclePart.convention.path("articles/{clause}/suppression"), use: delete)
        doors.member.post(CyclePart.convention.path("articles/{clause}/place"), use: move)
    }

    @Sendable
    private static func ask(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let model = ClauseModel(sheet: sheet, words: context.words)
        let begun =
            ClauseTopic(rawValue: request.query("sujet")).map { model.text($0) }
            ?? Int(counted: request.query("negociation")).flatMap { model.text(agreedOn: $0) }
        return page(sheet, begun.map { Draft($0, version: 0) } ?? Draft(), context)
    }

    @Sendable
    private static func propose(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.clauseText()
            try check.finish()
            let (gone, all) = (Int(counted: input[FormInput.goneClause]), input.bindsAll)
            let written = try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.propose(text, insteadOf: gone, bindingAll: all, by: sitting)
            }
            let number = written.clauses.count + written.deleted.count
            let home = Link.cycle(try context.partnershipID(), .convention)
            return context.redirect(to: home.anchored(to: "article-\(number)"), flash: "clauseProposed")
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.conventionPage(
            sheet,
            title: words("convention.clause.new"),
            lead: words("convention.clause.lead")
        ) {
            if !sheet.cycle.isPast {
                if draft["text"].isEmpty { SettledTopics(sheet: sheet, words: words) }
                ClauseForm(
                    sheet: sheet,
                    action: sheet.conventionLink("articles", "nouveau"),
                    topic: ClauseTopic(rawValue: draft["topic"]),
                    draft: draft,
                    act: words("convention.clause.propose"),
                    gone: Int(counted: draft[FormInput.goneClause]).flatMap { sheet.convention.clause($0) },
                    words: words
                )
            }
        }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let clause = try context.clause(in: sheet)
        return context.clausePage(sheet, clause, Draft(clause.text, version: clause.version))
    }

    /// Its author writes it anew; anybody else proposes an amendment.
    @Sendable
    private static func write(_ request: Request, context: MemberContext) async throws -> Response {
        let number = Int(counted: try context.parameter("clause")) ?? 0
        return try await context.submit(request) { draft in
            let sheet = try await context.cycleSheet(request)
            return context.clausePage(sheet, try context.clause(in: sheet), draft)
        } act: { input in
            var check = FormCheck(input)
            let text = check.clauseText()
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            let (version, all) = (Int(counted: input["version"]) ?? 0, input.bindsAll)
            let organisation = context.organisation
            let written = try await context.write(in: Convention.self) { cycle, sitting in
                let convention = cycle.convention
                return convention.clause(number)?.author == organisation && convention.openRound == nil
                    ? try convention.revise(number, basedOn: version, text, bindingAll: all, by: sitting)
                    : try convention.amend(
                        number,
                        basedOn: version,
                        text,
                        reason: reason,
                        bindingAll: all,
                        by: sitting
                    )
            }
            let home = Link.cycle(try context.partnershipID(), .convention).anchored(to: "article-\(number)")
            let isAmended = written.openAmendments(of: number).contains { $0.author == organisation }
            return context.redirect(to: home, flash: isAmended ? "amendmentProposed" : "clauseRevised")
        }
    }

    @Sendable
    private static func delete(_ request: Request, context: MemberContext) async throws -> Response {
        let number = Int(counted: try context.parameter("clause")) ?? 0
        return try await context.submit(request) { draft in
            let sheet = try await context.cycleSheet(request)
            let clause = try context.clause(in: sheet)
            let filled = Draft(Draft(clause.text, version: clause.version).input, problems: draft.problems)
            return context.clausePage(sheet, clause, filled)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            let version = Int(counted: input["version"]) ?? 0
            let organisation = context.organisation
            try await context.write(in: Convention.self) { cycle, sitting in
                cycle.convention.clause(number)?.author == organisation
                    ? try cycle.convention.delete(number, basedOn: version, reason: reason, by: sitting)
                    : try cycle.convention.amend(number, basedOn: version, nil, reason: reason, by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "clauseTakenOut")
        }
    }

    @Sendable
    private static func move(_ request: Request, context: MemberContext) async throws -> Response {
        let number = Int(counted: try context.parameter("clause")) ?? 0
        return try await context.submit(request) { draft in
            let sheet = try await context.cycleSheet(request)
            let clause = try context.clause(in: sheet)
            let filled = Draft(Draft(clause.text, version: clause.version).input, problems: draft.problems)
            return context.clausePage(sheet, clause, filled)
        } act: { input in
            var check = FormCheck(input)
            let article = check.optionalNumber("article", in: 1...1_000)
            if article == nil { check.refuse("article", "required") }
            try check.finish()
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.move(number, to: article ?? 1, by: sitting)
            }
            let home = Link.cycle(try context.partnershipID(), .convention).anchored(to: "article-\(number)")
            return context.redirect(to: home, flash: "clauseMoved")
        }
    }
}
