import Cooperation
import HTML
import Hummingbird

/// Tasks: offered, then taken or declined, and moved on by the organisation that has them.
enum TaskRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.realisation.path("taches"), use: show)
        doors.member.post(CyclePart.realisation.path("taches"), use: offer)
        doors.member.get(CyclePart.realisation.path("taches/{task}"), use: task)
        doors.member.post(CyclePart.realisation.path("taches/{task}"), use: move)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        try await page(Draft(), request, context)
    }

    private static func page(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .tasks) { TasksPage(sheet: sheet, draft: draft, words: context.words) }
    }

    @Sendable
    private static func offer(request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let what = check.text("text", limit: 500)
            let organisation = OrganisationID(check.text("organisation", limit: 200))
            let action = check.optionalNumber("action", in: 1...10_000)
            let due = check.optionalDay("due")
            try check.finish()
            let task = PlannedTask(action: action, what: what, organisation: organisation, due: due)
            try await context.write(in: Realisation.self) { try $0.realisation.offer(task, at: $1) }
            return try context.done(.tasks, flash: "taskOffered")
        }
    }

    @Sendable
    private static func task(request: Request, context: MemberContext) async throws -> Response {
        try await taskPage(Draft(), request, context)
    }

    private static func taskPage(_ draft: Draft, _ request: Request, _ context: MemberContext) async throws
        -> Response
    {
        let sheet = try await context.cycleSheet(request)
        let number = try context.number("task")
        guard let task = sheet.cycle.realisation.tasks.first(where: { $0.number == number }) else {
            throw Trouble.absent
        }
        return context.page(sheet, .tasks, title: task.task.value.what) {
            TaskPage(life: task, sheet: sheet, draft: draft, words: context.words)
        }
    }

    @Sendable
    private static func move(request: Request, context: MemberContext) async throws -> Response {
        let number = try context.number("task")
        return try await context.submit(request) { draft in
            try await taskPage(draft, request, context)
        } act: { input in
            var check = FormCheck(input)
            let state: TaskState? = check.choice("state")
            let note = check.optionalText("note", limit: 2_000)
            try check.finish()
            if let state {
                let move = TaskMove(task: number, state: state, note: note)
                try await context.write(in: Realisation.self) { try $0.realisation.move(move, at: $1) }
            }
            return context.redirect(
                to: .realisation(try context.partnershipID(), .tasks, String(number)),
                flash: "actionsWritten"
            )
        }
    }
}
