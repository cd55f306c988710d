import Cooperation
import HTML
import Hummingbird
import Journal

/// The rules that the partners give themselves, and who facilitates and follows up.
enum FrameRoutes {
    static func add(to doors: Doors) {
        let part = CyclePart.frame
        doors.member.get(part.path(), use: show)
        doors.member.get(part.path("texte"), use: compose)
        doors.member.post(part.path("texte"), use: propose)
        doors.member.post(part.path("accord"), use: approve)
        doors.member.post(part.path("charge"), use: entrust)
        doors.member.post(part.path("confiance"), use: distrust)
        doors.member.post(part.path("reprise"), use: giveBack)
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        try await page(request, Draft(), context)
    }

    @Sendable
    private static func compose(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return writing(sheet, FrameFields.draft(of: sheet.cycle.frame), context)
    }

    @Sendable
    private static func propose(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            writing(try await context.cycleSheet(request), draft, context)
        } act: { input in
            let (rules, version) = try FrameFields.read(input)
            try await context.write(in: Frame.self) { try $0.frame.propose(rules, basedOn: version, at: $1) }
            return context.redirect(to: .cycle(try context.partnershipID(), .frame), flash: "frameProposed")
        }
    }

    @Sendable
    private static func approve(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "frameApproved") { input in
            let version = Int(counted: input["version"]) ?? 0
            return { try $0.frame.approve(version, in: $0, at: $1) }
        }
    }

    @Sendable
    private static func entrust(_ request: Request, context: MemberContext) async throws -> Response {
        let members = Set(try await context.organisation(context.organisation).members.keys)
        let organisation = context.organisation
        return try await act(request, context, flash: "chargeEntrusted") { input in
            var check = FormCheck(input)
            let role = check.choice("role", ChargeRole.self)
            let person = PersonID(check.text("person", limit: 200))
            let hours = check.optionalNumber("hours", in: 1...200)
            try check.finish()
            guard let role else { throw FrameRefusal.nobodyInCharge }
            let charge = Charge(role: role, organisation: organisation, person: person, hours: hours ?? 0)
            return { try $0.frame.entrust(charge, members: members, at: $1) }
        }
    }

    @Sendable
    private static func distrust(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "trustWithdrawn") { input in
            let role = try Self.role(input)
            return { try $0.frame.distrust(role, at: $1) }
        }
    }

    @Sendable
    private static func giveBack(_ request: Request, context: MemberContext) async throws -> Response {
        try await act(request, context, flash: "chargeReturned") { input in
            let role = try Self.role(input)
            return { try $0.frame.giveBack(role, at: $1) }
        }
    }

    private static func role(_ input: FormInput) throws -> ChargeRole {
        guard let role = ChargeRole(rawValue: input["role"]) else { throw FrameRefusal.nobodyInCharge }
        return role
    }

    /// One act on the page itself; refused, it is shown again with what was typed.
    private static func act(
        _ request: Request,
        _ context: MemberContext,
        flash: String,
        _ read: (FormInput) throws -> (@Sendable (Cycle, Sitting) throws -> Deed<FrameEvent>)
    ) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(request, draft, context)
        } act: { input in
            try await context.write(in: Frame.self, try read(input))
            return context.redirect(to: .cycle(try context.partnershipID(), .frame), flash: flash)
        }
    }

    private static func page(_ request: Request, _ draft: Draft, _ context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        let people = try await context.site.people(of: context.organisation(context.organisation))
        let charges = try await HeldCharges(sheet, in: context.store)
        let approvals = sheet.cycle.frame.approvals[sheet.cycle.frame.versions.count] ?? [:]
        let voices = try await context.site.mandates(of: approvals.values.map(\.actor))
        return context.page(sheet, .frame, lead: words("frame.lead")) {
            Fields(draft, words).summary
            FramePage(sheet: sheet, voices: voices, draft: draft, words: words)
            ChargesSection(sheet: sheet, held: charges, people: people, draft: draft, words: words)
        }
    }

    private static func writing(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.page(sheet, .frame, title: words("frame.writing.title"), lead: words("frame.writing.lead")) {
            FrameForm(sheet: sheet, draft: draft, words: words)
        }
    }
}
