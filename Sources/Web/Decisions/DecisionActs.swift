import Cooperation
import HTML
import Hummingbird
import Journal

/// What can be done to one decision; refused, its page is shown again with what was typed.
enum DecisionActs {
    static func add(to doors: Doors) {
        let part = CyclePart.decisions
        doors.member.post(part.path("{number}/voix"), use: speak)
        doors.member.post(part.path("{number}/ecoute"), use: hear)
        doors.member.post(part.path("{number}/formulation"), use: reword)
        doors.member.post(part.path("{number}/tour"), use: callRound)
        doors.member.post(part.path("{number}/cloture"), use: close)
        doors.member.post(part.path("{number}/retrait"), use: takeBack)
        doors.member.post(part.path("{number}/revue"), use: confirm)
    }

    @Sendable
    private static func speak(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "voiceSaid") { input, number in
            var check = FormCheck(input)
            let choice = check.choice("choice", VoiceChoice.self)
            let words = check.optionalText("words", limit: 4_000)
            let keep = check.optionalText("keep", limit: 2_000)
            let change = check.optionalText("change", limit: 2_000)
            try check.finish()
            guard let choice else { throw DecisionsRefusal.choiceUnknown }
            let saying = DecisionSaying(choice, words: words, keep: keep, change: change)
            let seen = input.seen
            return { try $0.decisions.speak(saying, on: number, seen: seen, at: $1) }
        }
    }

    @Sendable
    private static func hear(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "objectionHeard") { input, number in
            var check = FormCheck(input)
            let answer = check.text("answer", limit: 4_000)
            try check.finish()
            let objector = OrganisationID(input["objector"])
            return { try $0.decisions.hear(objector, on: number, answer: answer, at: $1) }
        }
    }

    @Sendable
    private static func reword(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "decisionReworded") { input, number in
            var check = FormCheck(input)
            let text = check.text("text", limit: QuestionFields.textLimit)
            try check.finish()
            return { try $0.decisions.reword(text, of: number, at: $1) }
        }
    }

    @Sendable
    private static func callRound(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "roundCalled") { _, number in
            { try $0.decisions.callRound(number, in: $0, at: $1) }
        }
    }

    @Sendable
    private static func takeBack(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "decisionTakenBack") { input, number in
            var check = FormCheck(input)
            let reason = check.text("reason", limit: 2_000)
            try check.finish()
            return { try $0.decisions.takeBack(number, reason: reason, at: $1) }
        }
    }

    @Sendable
    private static func confirm(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "decisionHolds") { input, number in
            var check = FormCheck(input)
            let reviewOn = check.optionalDay("reviewOn")
            try check.finish()
            return { try $0.decisions.confirm(number, reviewOn: reviewOn, at: $1) }
        }
    }

    /// What was decided is written, and what it changes by itself is carried out in the same breath.
    @Sendable
    private static func close(_ request: Request, context: MemberContext) async throws -> Response {
        let number = try self.number(context)
        return try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let became = check.optionalText("became", limit: 4_000)
            try check.finish()
            let (id, speaker) = (try context.partnershipID(), context.speaker)
            try await context.store.perform { unit in
                let decisions = try unit.write(in: Decisions.self, of: id, by: speaker) {
                    try $0.decisions.close(number, became: became, in: $0, at: $1)
                }
                guard let decision = decisions[number], decision.outcome == .adopted else { return }
                switch decision.question.effect?.kind {
                case .suspend, .resume, .assess:
                    try unit.write(in: Course.self, of: id, by: speaker) {
                        try $0.course.carryOut(number, in: $0, at: $1)
                    }
                case .commitment:
                    try unit.write(in: Realisation.self, of: id, by: speaker) {
                        try $0.realisation.carryOut(number, in: $0, at: $1)
                    }
                case .frame, nil: break
                }
            }
            return context.redirect(to: .decision(id, number), flash: "decisionClosed")
        }
    }

    private static func act(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ read: (FormInput, Int) throws -> (@Sendable (Cycle, Sitting) throws -> Deed<DecisionsEvent>)
    ) async throws -> Response {
        let number = try self.number(context)
        return try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            try await context.write(in: Decisions.self, try read(input, number))
            return context.redirect(to: .decision(try context.partnershipID(), number), flash: flash)
        }
    }

    private static func number(_ context: MemberContext) throws -> Int {
        guard let number = Int(counted: try context.parameter("number")) else { throw Trouble.absent }
        return number
    }

    static func page(_ request: Request, _ draft: Draft, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        guard let decision = sheet.cycle.decisions[try number(context)] else { throw Trouble.absent }
        let words = context.words
        let said = decision.voices.keys.compactMap { decision.voice(of: $0)?.record.actor }
        let mandates = try await context.site.mandates(of: said)
        return context.page(sheet, .decisions, title: decision.question.title) {
            DecisionPage(decision: decision, sheet: sheet, mandates: mandates, draft: draft, words: words)
        }
    }
}
