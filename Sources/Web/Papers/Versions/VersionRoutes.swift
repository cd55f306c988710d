import Cooperation
import HTML
import Hummingbird
import Journal

/// Every version for ever, what changed between two, and the voice against a "correction".
enum VersionRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/versions", use: list)
        doors.member.get("papiers/{paper}/versions/{version}", use: show)
        doors.member.get("papiers/{paper}/versions/{version}/differences", use: compare)
        doors.member.post("papiers/{paper}/versions/{version}/objection", use: object)
    }

    @Sendable
    private static func list(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let names = try await context.names(in: [partnership])
        return context.page(context.heading(of: partnership, "papers.versions", lead: true)) {
            PaperTabs(partnership: partnership, current: .versions, words: context.words)
            VersionList(partnership: partnership, names: names, words: context.words)
        }
    }

    @Sendable
    private static func show(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let version = try partnership.version(named: try context.parameter("version"))
        let words = context.words
        let heading = Heading(
            version.value.paper.title,
            lead: words(
                "papers.page.published",
                ["version": words.number(version.value.number), "when": words.when(version.record.at)]
            ),
            crumbs: context.crumbs(of: partnership)
        )
        return context.page(heading) { OneVersion(partnership: partnership, version: version.value, words: words) }
    }

    @Sendable
    private static func compare(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let number = try partnership.version(named: try context.parameter("version")).value.number
        return try await differences(partnership, number, Draft(), context)
    }

    @Sendable
    private static func object(_ request: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        let number = try partnership.version(named: try context.parameter("version")).value.number
        let again: (Draft) async throws -> Response = { try await differences(partnership, number, $0, context) }
        return try await context.submit(request, again: again) { input in
            var check = FormCheck(input)
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            let speaker = context.speaker
            try await context.change { current, moment in
                try current.object(to: number, reason: reason, by: speaker, at: moment)
            } news: { news, before in
                try news.objected(to: number, reason: reason, after: before)
            }
            return context.redirect(to: .paperDifferences(partnership.id, number), flash: "paperObjected")
        }
    }

    private static func differences(
        _ partnership: Partnership,
        _ number: Int,
        _ draft: Draft,
        _ context: MemberContext
    ) async throws -> Response {
        let words = context.words
        guard let before = partnership.version(number - 1), let after = partnership.version(number) else {
            throw Trouble.absent
        }
        let heading = Heading(
            words(
                "papers.differences.title",
                ["old": words.number(before.value.number), "new": words.number(number)]
            ),
            crumbs: context.crumbs(of: partnership)
        )
        let names = try await context.names(in: [partnership])
        return context.page(heading) {
            VersionAuthor(version: after, names: names, words: words)
            PaperChanges(old: before.value.paper, new: after.value.paper, words: words)
            ObjectionForm(
                partnership: partnership,
                version: after.value,
                speaking: context.speaking,
                names: names,
                draft: draft,
                words: words
            )
        }
    }
}

extension MemberContext {
    func crumbs(of partnership: Partnership) -> [Crumb] {
        crumb(to: partnership) + [Crumb(words("papers.page.versions"), .paperVersions(partnership.id))]
    }
}

extension Partnership {
    /// The version of an address; what was never published does not exist.
    fileprivate func version(named text: String) throws -> Dated<PaperVersion> {
        guard let number = Int(counted: text), let version = version(number) else { throw Trouble.absent }
        return version
    }
}
