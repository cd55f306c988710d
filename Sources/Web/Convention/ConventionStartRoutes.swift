import Cooperation
import HTML
import Hummingbird

/// How the text is called, and the model that it follows.
enum ConventionStartRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("modele"), use: show)
        doors.member.post(CyclePart.convention.path("modele"), use: begin)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let start = sheet.convention.start?.value
        let draft = Draft([
            "title": start?.title ?? sheet.partnership.title,
            "model": (start?.model ?? .partnership).rawValue,
        ])
        return page(sheet, draft, context)
    }

    @Sendable
    private static func begin(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            var check = FormCheck(input)
            let title = check.text("title", limit: 200)
            let model = check.choice("model", ConventionModel.self)
            try check.finish()
            guard let model else { throw Trouble.absent }
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.begin(ConventionStart(title: title, model: model), by: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID(), .convention), flash: "conventionBegun")
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.conventionPage(
            sheet,
            title: words("convention.begin.open"),
            lead: words("convention.begin.lead")
        ) {
            ConventionStartPage(sheet: sheet, draft: draft, words: words)
        }
    }
}

private struct ConventionStartPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        let fields = Fields(draft, words)
        if !sheet.cycle.isPast {
            form(.method("post"), .action(sheet.conventionLink("modele"))) {
                fields.summary
                fields.text("title", words("convention.begin.title"), hint: words("convention.begin.titleHint"))
                fields.radios(
                    "model",
                    words("convention.begin.model"),
                    ConventionModel.allCases.map {
                        Choice(
                            $0.rawValue,
                            words("convention.model.\($0.rawValue).name"),
                            hint: words("convention.model.\($0.rawValue).help")
                        )
                    }
                )
                Submit(words("convention.begin.act"), back: .cycle(sheet.id, .convention), words)
            }
        }
        ForEach(ConventionModel.allCases.filter { !$0.topics.isEmpty }) { model in
            details {
                summary { words("convention.begin.see", ["model": words("convention.model.\(model.rawValue).name")]) }
                ForEach(model.topics) { topic in
                    h3 { words("convention.topic.\(topic.rawValue).title") }
                    p(.class("hint")) { words("convention.topic.\(topic.rawValue).question") }
                    div(.class("example")) {
                        PaperProse(text: words("convention.topic.\(topic.rawValue).text"), words: words)
                    }
                }
            }
        }
    }
}
