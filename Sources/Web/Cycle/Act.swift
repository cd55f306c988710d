import Cooperation
import HTML
import Hummingbird

/// One thing that an organisation does in a chapter, on a page of its own: shown, read, decided, and back.
struct Act<Subject: Chapter, Content: HTML>: Sendable {
    typealias Decision = @Sendable (Cycle, Sitting) throws -> Deed<Subject.Fact>

    let part: CyclePart
    let path: String
    /// First part of the keys of its words: `<name>.title`, `.lead`, `.send`, `<name>.<field>.label`.
    let name: String
    /// The mandate without which the rule refuses; nothing when a seat is enough.
    let scope: MandateScope?
    let back: @Sendable (ActScene) throws -> Link
    let content: @Sendable (ActScene) throws -> Content
    let read: @Sendable (inout FormCheck, ActScene) throws -> Decision

    @Sendable
    func show(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await page(request, context, Draft())
    }

    @Sendable
    func decide(_ request: Request, _ context: MemberContext) async throws -> Response {
        try await context.submit(request) { draft in
            try await page(request, context, draft)
        } act: { input in
            let scene = ActScene(sheet: try await context.cycleSheet(request), draft: Draft(input), context: context)
            var check = FormCheck(input)
            let decision = try read(&check, scene)
            try check.finish()
            try await context.write(in: Subject.self) { try decision($0, $1) }
            return context.redirect(
                to: try back(scene),
                flash: "cycleNoted",
                context.speaking.organisationName
            )
        }
    }

    private func page(_ request: Request, _ context: MemberContext, _ draft: Draft) async throws -> Response {
        let scene = ActScene(
            sheet: try await context.cycleSheet(request),
            draft: draft,
            context: context,
            name: name
        )
        let (words, content, back) = (context.words, try content(scene), try back(scene))
        let lacked = scope.flatMap { scene.sheet.lackedMandate(for: $0) }
        return context.page(scene.sheet, part, title: words("\(name).title"), lead: words("\(name).lead")) {
            context.news(scene.sheet, part)
            if let lacked {
                MandateNeeded(refusal: lacked, organisation: scene.sheet.organisation, words: words)
                p { a(.href(back)) { words("form.back") } }
            } else {
                form(.method("post"), .action(Link(request.uri.path)), .class("airy")) {
                    scene.fields.summary
                    content
                    Submit(
                        words("\(name).send", ["organisation": context.speaking.organisationName]),
                        back: back,
                        words
                    )
                }
            }
        }
    }
}

/// What an act is shown with: the cycle, what was typed, the numbers in the address.
struct ActScene: Sendable {
    let sheet: CycleSheet
    let draft: Draft
    let context: MemberContext
    var name = ""

    var words: Words { context.words }
    var cycle: Cycle { sheet.cycle }
    var fields: Fields { Fields(draft, words) }

    /// The number of something in the address; what does not exist is absent.
    func number(_ parameter: String) throws -> Int {
        guard let number = Int(counted: try context.parameter(parameter)) else { throw Trouble.absent }
        return number
    }

    /// The thing itself, or nothing of that name.
    func found<Thing>(_ thing: Thing?) throws -> Thing {
        guard let thing else { throw Trouble.absent }
        return thing
    }

    /// The same, with what is known already typed in the fields that nobody has touched.
    func knowing(_ values: [String: String]) -> ActScene {
        guard draft.input == FormInput() else { return self }
        return ActScene(sheet: sheet, draft: Draft(values), context: context, name: name)
    }
}

extension ActScene {
    func line(_ field: String, type: StaticString = "text", required: Bool = true) -> some HTML {
        fields.text(field, label(field), hint: hint(field), type: type, required: required)
    }

    func prose(_ field: String, rows: Int = 4, required: Bool = true) -> some HTML {
        fields.prose(field, label(field), hint: hint(field), rows: rows, required: required)
    }

    func radios(_ field: String, _ choices: [Choice]) -> some HTML {
        fields.radios(field, label(field), hint: hint(field), choices)
    }

    func list(_ field: String, empty: String? = nil, _ choices: [Choice]) -> some HTML {
        fields.oneOf(field, label(field), hint: hint(field), empty: empty, choices)
    }

    func kept(_ field: String, _ value: Int) -> some HTML {
        input(.type("hidden"), .name(field), .value(draft[field].isEmpty ? String(value) : draft[field]))
    }

    func label(_ field: String) -> String { words("\(name).\(field).label") }

    func hint(_ field: String) -> String? {
        let key = "\(name).\(field).hint"
        return words.has(key) ? words(key) : nil
    }
}

extension Doors {
    /// Adds the page of an act and what it decides.
    func act<Subject: Chapter, Content: HTML>(
        _ subject: Subject.Type,
        _ part: CyclePart,
        _ path: String,
        _ name: String,
        scope: MandateScope? = nil,
        back: @escaping @Sendable (ActScene) throws -> Link,
        @HTMLBuilder content: @escaping @Sendable (ActScene) throws -> Content,
        read: @escaping @Sendable (inout FormCheck, ActScene) throws -> Act<Subject, Content>.Decision
    ) {
        let act = Act<Subject, Content>(
            part: part,
            path: path,
            name: name,
            scope: scope,
            back: back,
            content: content,
            read: read
        )
        member.get(part.path(path), use: act.show)
        member.post(part.path(path), use: act.decide)
    }
}
