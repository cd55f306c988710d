import Cooperation
import HTML
import Hummingbird

/// What all owe together, what one made its own, and who finds it fulfilled (S-037, I-19).
enum CommitmentRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("engagements"), use: show)
        doors.member.post(CyclePart.realisation.path("engagements"), use: commit)
        doors.member.get(CyclePart.realisation.path("engagements/{commitment}"), use: one)
        doors.member.post(CyclePart.realisation.path("engagements/{commitment}"), use: close)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .commitments) {
            CommitmentsPage(sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func commit(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let text = check.text("text", limit: 1_000)
            let owner: CommitmentOwner? = check.choice("owner")
            let due = check.optionalDay("due")
            try check.finish()
            let own = owner == .own ? context.organisation : nil
            try await context.write(in: Realisation.self) {
                try $0.realisation.commit(Commitment(text: text, owner: own, due: due), at: $1)
            }
            return try context.done(.commitments, flash: "commitmentWritten")
        }
    }

    @Sendable
    private static func one(request: Request, context: MemberContext) async throws -> Response {
        try await commitmentPage(Draft(), request, context)
    }

    private static func commitmentPage(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        let number = try context.number("commitment")
        guard let life = sheet.cycle.realisation.commitments.first(where: { $0.number == number }) else {
            throw Trouble.absent
        }
        return context.page(sheet, .commitments, title: life.commitment.value.text) {
            CommitmentPage(life: life, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func close(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("commitment")
        return try await context.submit(request) { draft in
            try await commitmentPage(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let outcome = check.optionalText("outcome", limit: 2_000)
            try check.finish()
            try await context.write(in: Realisation.self) {
                try $0.realisation.close(number, outcome: outcome, at: $1)
            }
            return context.redirect(
                to: .realisation(try context.partnershipID(), .commitments, String(number)),
                flash: "closureFound"
            )
        }
    }
}

/// Whose a commitment is, as the form asks it.
enum CommitmentOwner: String { case all, own }
