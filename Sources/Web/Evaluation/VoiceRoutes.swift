import Cooperation
import HTML
import Hummingbird
import Journal

/// What the people concerned say, and how their words were gathered (S-008).
enum VoiceRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.voices.path(), use: show)
        doors.member.post(EvaluationPart.voices.path(), use: hear)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .voices, draft) {
            VoicesPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func hear(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let words = check.text("text", limit: 4_000)
            let gathered = check.text("gathered", limit: 500)
            try check.finish()
            return try await context.evaluate(then: .voices, flash: "voiceHeard") {
                try $0.evaluation.hear(RecipientVoice(words: words, gathered: gathered), at: $1)
            }
        }
    }
}

private struct VoicesPage: Component {
    let sheet: CycleSheet
    let draft: Draft
    let words: Words

    var body: some HTML {
        if sheet.evaluation.voices.isEmpty {
            EmptyState(words("evaluation.voice.empty")) { p { words("evaluation.voice.emptyNext") } }
        } else {
            VoicesHeard(sheet: sheet, words: words)
        }
        if sheet.isOpen {
            section {
                h2 { words("evaluation.voice.add") }
                form(.method("post"), .action(Link.evaluation(sheet.id, .voices)), .class("airy")) {
                    fields.prose(
                        "text",
                        words("evaluation.voice.text"),
                        hint: words("evaluation.voice.textHint"),
                        rows: 4
                    )
                    fields.text(
                        "gathered",
                        words("evaluation.voice.gathered"),
                        hint: words("evaluation.voice.gatheredHint")
                    )
                    Submit(words("evaluation.voice.send"), back: .cycle(sheet.id, .evaluation), words)
                }
            }
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

/// Each word, how it was gathered, and who brought it.
struct VoicesHeard: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        ForEach(sheet.evaluation.voices) { voice in
            blockquote {
                PaperProse(text: voice.value.words, words: words)
                footer {
                    words(
                        "evaluation.voice.brought",
                        [
                            "gathered": voice.value.gathered,
                            "organisation": sheet.names[voice.record.actor.organisation],
                        ]
                    )
                }
            }
        }
    }
}
