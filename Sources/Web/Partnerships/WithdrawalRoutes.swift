import Cooperation
import HTML
import Hummingbird
import Journal

/// A partner leaves, when it decides to; as easy to find as acceptance (I-06).
enum WithdrawalRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/retrait", use: show)
        doors.member.post("papiers/{paper}/retrait", use: withdraw)
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        try await page(try await sheet(context), Draft(), context)
    }

    @Sendable
    private static func withdraw(_ request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        return try await context.submit(request) { draft in
            try await page(try await sheet(context), draft, context)
        } act: { input in
            var check = FormCheck(input)
            let message = check.optionalText("message", limit: 4_000)
            try check.finish()
            let day = try await context.site.withdraw(
                paper,
                message: message,
                seen: input.seen,
                by: context.speaker
            )
            return context.redirect(to: .mention(paper), flash: "withdrawn", context.words.day(day))
        }
    }

    private static func sheet(_ context: MemberContext) async throws -> MentionSheet {
        try await context.site.mention(PartnershipID(try context.parameter("paper")), of: context.organisation)
    }

    private static func page(_ sheet: MentionSheet, _ draft: Draft, _ context: MemberContext) async throws -> Response {
        let words = context.words
        let cycle = try await signedCycle(sheet, context)
        let heading = Heading(
            words("mentions.withdraw.open", ["paper": sheet.paper.title]),
            lead: words("mentions.withdraw.lead", ["organisation": sheet.organisationName]),
            state: sheet.mark(words),
            crumbs: [Crumb(sheet.paper.title, Link("papiers", sheet.paper.id.rawValue))]
        )
        return context.page(heading) {
            WithdrawalPage(sheet: sheet, cycle: cycle, speaker: context.speaker, draft: draft, words: words)
        }
    }

    /// The cycle that whoever leaves has signed.
    private static func signedCycle(_ sheet: MentionSheet, _ context: MemberContext) async throws -> Cycle? {
        guard sheet.isPartner else { return nil }
        let cycle = try await context.store.cycle(of: sheet.paper)
        return cycle.isEngaged(sheet.organisation, on: sheet.day) ? cycle : nil
    }
}

private struct WithdrawalPage: Component {
    let sheet: MentionSheet
    /// What a signed partnership holds of the organisation.
    let cycle: Cycle?
    let speaker: Speaker
    let draft: Draft
    let words: Words

    var body: some HTML {
        p { effect }
        p { words("mentions.withdraw.then") }
        if let cycle {
            Leaving(cycle: cycle, organisation: sheet.organisation, called: sheet.organisationName, words: words)
        }
        form(.method("post"), .action(Link.withdrawal(sheet.paper.id)), .class("airy")) {
            fields.summary
            input(.type("hidden"), .name("seen"), .value(String(sheet.seen)))
            fields.prose(
                "message",
                words("mentions.withdraw.message"),
                hint: words("mentions.withdraw.messageHint"),
                rows: 3,
                required: false
            )
            ReferralField(speaker: speaker, day: sheet.day, draft: draft, words: words)
            Submit(
                words("mentions.withdraw.send", ["organisation": sheet.organisationName]),
                back: Link("papiers", sheet.paper.id.rawValue),
                words
            )
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private var effect: String {
        let days = sheet.paper.withdrawalNotice(of: sheet.organisation, on: sheet.day)
        return days == 0
            ? words("mentions.withdraw.today")
            : words(
                "mentions.withdraw.notice",
                count: days,
                ["day": words.day(sheet.day.advanced(by: days))]
            )
    }
}

extension Site {
    /// Writes the withdrawal down; returns the day on which it takes effect.
    func withdraw(_ paper: PartnershipID, message: String?, seen: Int, by speaker: Speaker) async throws -> Day {
        try await store.perform { [self] unit in
            guard let partnership = try unit.load(Partnership.self, paper),
                partnership.isReadable(by: speaker.organisation),
                let current = try unit.current(speaker)
            else { throw Trouble.absent }
            let withdrawn = try partnership.withdraw(message: message, seen: seen, by: current, at: unit.moment)
            let changed = try unit.append(
                Partnership.self,
                paper,
                withdrawn.events,
                by: current.actor(under: withdrawn.mandate)
            )
            guard case .withdrawn(let withdrawal) = withdrawn.events.first else { return unit.moment.day }
            try TableNews(
                notices: Notices(site: self, unit: unit, paper: changed),
                organisation: speaker.organisation
            ).withdrawn(withdrawal)
            return withdrawal.effectiveOn
        }
    }
}
