import Cooperation
import HTML
import Hummingbird

/// An organisation writes its pre-project or joins, and says what partnership means to it.
enum LaneRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.preparation.path("pre-projet"), use: askStart)
        doors.member.post(CyclePart.preparation.path("pre-projet"), use: start)
        doors.member.get(CyclePart.preparation.path("definition"), use: askDefinition)
        doors.member.post(CyclePart.preparation.path("definition"), use: define)
    }

    @Sendable
    private static func askStart(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return starting(sheet, Draft(values(of: sheet.preparation.lane(of: sheet.organisation))), context)
    }

    @Sendable
    private static func start(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request) {
            starting(try await context.cycleSheet(request), $0, context)
        } act: { input in
            var check = FormCheck(input)
            let way = check.choice("way", StartWay.self)
            let project = PreProject(
                organisation: sheet.organisation,
                intention: check.optionalText("intention", limit: 4_000) ?? "",
                reason: check.optionalText("reason", limit: 4_000) ?? "",
                publics: check.optionalText("publics", limit: 2_000) ?? "",
                alone: check.optionalText("alone", limit: 4_000) ?? ""
            )
            let joining = check.optionalText("joining", limit: 2_000) ?? ""
            try check.finish()
            let seen = input.seen
            try await context.write(in: Preparation.self) { cycle, sitting in
                try way == .joins
                    ? cycle.preparation.join(reason: joining, seen: seen, at: sitting)
                    : cycle.preparation.write(project, seen: seen, at: sitting)
            }
            return context.redirect(to: .cycle(sheet.id, .preparation), flash: "preparationSaid")
        }
    }

    @Sendable
    private static func askDefinition(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let known = sheet.preparation.lane(of: sheet.organisation).definition?.value.text ?? ""
        return defining(sheet, Draft(["definition": known]), context)
    }

    @Sendable
    private static func define(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return try await context.submit(request, again: { defining(sheet, $0, context) }) { input in
            var check = FormCheck(input)
            let text = check.text("definition", limit: 2_000)
            try check.finish()
            try await context.write(in: Preparation.self) { try $0.preparation.define(text, at: $1) }
            return context.redirect(to: .cycle(sheet.id, .preparation), flash: "preparationSaid")
        }
    }

    private static func values(of lane: Lane) -> [String: String] {
        switch lane.start?.value {
        case nil: ["way": StartWay.own.rawValue]
        case .ownProject(let project):
            [
                "way": StartWay.own.rawValue, "intention": project.intention, "reason": project.reason,
                "publics": project.publics, "alone": project.alone,
            ]
        case .joins(let joining): ["way": StartWay.joins.rawValue, "joining": joining.reason]
        }
    }

    private static func starting(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.project.title", ["organisation": sheet.speaking.organisationName]),
            lead: words("preparation.project.lead")
        ) { StartForm(sheet: sheet, draft: draft, words: words) }
    }

    private static func defining(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.word.title"),
            lead: words("preparation.word.help")
        ) { DefinitionForm(sheet: sheet, draft: draft, words: words) }
    }
}

/// How the form lets an organisation begin.
enum StartWay: String, CaseIterable { case own, joins }
