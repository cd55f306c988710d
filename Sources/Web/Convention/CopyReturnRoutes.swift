import Cooperation
import Exchange
import HTML
import Hummingbird

/// A file comes back from a word processor: what differs becomes proposals, what cannot be told apart is shown whole.
enum CopyReturnRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("retour"), use: ask)
        doors.member.post(CyclePart.convention.path("retour"), use: read)
        doors.member.post(CyclePart.convention.path("retour/propositions"), use: propose)
    }

    @Sendable
    private static func ask(request: Request, context: MemberContext) async throws -> Response {
        page(try await context.cycleSheet(request), Draft(), context)
    }

    @Sendable
    private static func read(_ request: Request, context: MemberContext) async throws -> Response {
        let limit = context.site.configuration.uploadLimit
        return try await context.submit(request, limit: limit + 100_000) { draft in
            page(try await context.cycleSheet(request), draft, context)
        } act: { input in
            guard let file = input.file("file"), !file.bytes.isEmpty else {
                throw FormRefused([Problem(field: "file", key: "papers.import.missing")])
            }
            guard file.bytes.count <= limit else { throw ReadingRefusal.tooLarge(megabytes: limit / 1_000_000) }
            let document = try await DocumentReader().read(file.bytes, fileName: file.name, mediaType: file.type)
            let sheet = try await context.cycleSheet(request)
            guard let returned = ConventionMarker.clauses(in: document.text) else {
                return unrecognised(document.text, sheet, context)
            }
            return found(returned, sheet, Draft(), context)
        }
    }

    @Sendable
    private static func propose(_ request: Request, context: MemberContext) async throws -> Response {
        try await context.submit(request, limit: 4_000_000) { draft in
            let sheet = try await context.cycleSheet(request)
            return found(draft.input.returned, sheet, draft, context)
        } act: { input in
            var check = FormCheck(input)
            let reason = check.optionalText("reason", limit: 2_000)
            try check.finish()
            let sheet = try await context.cycleSheet(request)
            let taken = Set(input.all("take"))
            let changes = sheet.convention.changes(in: input.returned).enumerated()
                .filter { taken.contains(String($0.offset)) }.map(\.element)
            guard !changes.isEmpty else {
                throw FormRefused([Problem(field: "take", key: "form.required")])
            }
            try await context.write(in: Convention.self) { cycle, sitting in
                try cycle.convention.bring(changes, reason: reason, by: sitting)
            }
            let count = context.words.number(changes.count)
            return context.redirect(to: .cycle(sheet.id, .convention), flash: "changesProposed", count)
        }
    }

    private static func page(_ sheet: CycleSheet, _ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        return context.conventionPage(
            sheet,
            title: words("convention.return.title"),
            lead: words("convention.return.lead")
        ) {
            let fields = Fields(draft, words)
            fields.summary
            if !sheet.cycle.isPast {
                form(.method("post"), .action(sheet.conventionLink("retour")), .enctype("multipart/form-data")) {
                    fields.file(
                        "file",
                        words("convention.return.file"),
                        hint: words("convention.return.fileHint"),
                        accept: ".odt,.docx,.txt,.md"
                    )
                    Submit(words("convention.return.act"), back: .cycle(sheet.id, .convention), words)
                }
            }
        }
    }

    private static func found(
        _ returned: [ReturnedClause],
        _ sheet: CycleSheet,
        _ draft: Draft,
        _ context: MemberContext
    ) -> Response {
        let words = context.words
        return context.conventionPage(sheet, title: words("convention.return.found")) {
            ReturnedPage(sheet: sheet, returned: returned, draft: draft, words: words)
        }
    }

    /// The markers are gone: the text is given back whole, with the clauses to carry it into.
    private static func unrecognised(_ text: String, _ sheet: CycleSheet, _ context: MemberContext) -> Response {
        let words = context.words
        var response = context.conventionPage(sheet, title: words("convention.return.lostTitle")) {
            Notice { p { words("convention.return.lost") } }
            p { words("convention.return.lostWay") }
            ul {
                ForEach(sheet.convention.clauses) { clause in
                    li {
                        a(.href(sheet.conventionLink("articles", String(clause.number)).anchored(to: "ecrire"))) {
                            clause.text.heading
                        }
                    }
                }
            }
            p {
                a(.class("button"), .href(sheet.conventionLink("copies"))) { words("convention.copies.open") }
            }
            div(.class("field")) {
                label(.for("champ-lu")) { words("convention.return.whole") }
                textarea(.id("champ-lu"), .readonly, .rows(20)) { text }
            }
        }
        response.status = .unprocessableContent
        return response
    }
}

extension FormInput {
    /// The passages that the page of found changes carries with it.
    fileprivate var returned: [ReturnedClause] {
        let (numbers, versions) = (values["number"] ?? [], values["version"] ?? [])
        let (headings, texts) = (values["heading"] ?? [], values["text"] ?? [])
        return numbers.indices.filter { $0 < texts.count && $0 < headings.count && $0 < versions.count }.map {
            ReturnedClause(
                number: Int(counted: numbers[$0]),
                version: Int(counted: versions[$0]),
                heading: headings[$0],
                text: texts[$0].replacing("\r\n", with: "\n")
            )
        }
    }
}
