import Cooperation
import HTML
import Hummingbird
import Journal

/// Stop, renew or change: what each partner wishes, then the end of the cycle (S-056).
enum EndingRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.next.path(), use: show)
        doors.member.post(EvaluationPart.next.path(), use: wish)
        doors.member.post(EvaluationPart.next.path("fin"), use: end)
        doors.member.post(EvaluationPart.next.path("abandon"), use: abandon)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.evaluationPage(sheet, .next, draft) {
            EndingPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func wish(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let way: Wish.Way? = check.choice("way")
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            if let way {
                try await context.write(in: Evaluation.self) {
                    try $0.evaluation.wish(Wish(way: way, reason: reason), at: $1)
                }
            }
            return context.redirect(to: .evaluation(try context.partnershipID(), .next), flash: "wished")
        }
    }

    @Sendable
    private static func end(request: Request, context: MemberContext) async throws -> Response {
        let id = try context.partnershipID()
        return try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.optionalText("endReason", limit: 2_000)
            let cycle = check.optionalNumber("cycle", in: 1...100_000)
            try check.finish()
            let ended = try await context.endCycle(id, number: cycle, reason: reason)
            return context.redirect(
                to: ended.isLeft ? .paper(id) : .cycle(id),
                flash: ended.way == .renewed ? "cycleRenewed" : "cycleClosed"
            )
        }
    }

    @Sendable
    private static func abandon(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.text("abandonReason", limit: 2_000)
            let number = check.optionalNumber("cycle", in: 1...100_000)
            try check.finish()
            try await context.write(in: Course.self) { cycle, sitting in
                guard number == cycle.id.number else { throw CycleRefusal.ended }
                return try cycle.abandon(reason: reason, at: sitting)
            }
            return context.redirect(to: .cycle(try context.partnershipID()), flash: "cycleAbandoned")
        }
    }
}

extension MemberContext {
    /// Ends the cycle and, when it is renewed, begins the next one with what it inherits, all or nothing.
    ///
    /// It also says whether the reader's own organisation, which wished to stop, is at the table no more.
    fileprivate func endCycle(
        _ id: PartnershipID,
        number: Int?,
        reason: String?
    ) async throws -> (way: CycleEnding.Way?, isLeft: Bool) {
        let speaker = speaker
        return try await site.store.perform { unit in
            guard let current = try unit.current(speaker) else { throw Trouble.absent }
            var ended: Cycle?
            let course = try unit.write(in: Course.self, of: id, by: speaker) { cycle, sitting in
                // Whoever pressed the button saw one cycle; another may have begun since.
                guard number == cycle.id.number else { throw CycleRefusal.ended }
                ended = cycle
                return try cycle.end(reason: reason, at: sitting)
            }
            let way = course.endings.last?.value.way
            guard way == .renewed, let ended else { return (way, false) }
            try unit.handOn(ended, by: current.actor(under: nil))
            return (way, ended.stopping(on: unit.moment.day).contains(speaker.organisation))
        }
    }
}
