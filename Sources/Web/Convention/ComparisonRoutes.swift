import Cooperation
import HTML
import Hummingbird

/// Two versions of the text side by side, word by word; the text being written counts as the last.
enum ComparisonRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("comparaison"), use: show)
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let rounds = sheet.convention.rounds
        let before =
            Int(counted: request.query("avant")) ?? max(0, rounds.count - (sheet.convention.openRound == nil ? 0 : 1))
        let after = Int(counted: request.query("apres")) ?? 0
        let words = context.words
        return context.conventionPage(sheet, title: words("convention.compare.title")) {
            ComparisonPage(sheet: sheet, before: before, after: after, words: words)
        }
    }
}

private struct ComparisonPage: Component {
    let sheet: CycleSheet
    /// Numbers of versions; 0 is the text as it stands.
    let before: Int
    let after: Int
    let words: Words

    var body: some HTML {
        if sheet.convention.rounds.isEmpty {
            EmptyState(words("convention.compare.one")) {
                p { a(.href(sheet.kept(.cycle(sheet.id, .convention)))) { words("convention.back") } }
            }
        } else {
            form(.method("get"), .action(sheet.conventionLink("comparaison")), .class("row")) {
                CycleKept(sheet: sheet)
                fields.oneOf("avant", words("convention.compare.before"), choices)
                fields.oneOf("apres", words("convention.compare.after"), choices)
                button(.type("submit")) { words("convention.compare.act") }
            }
            if changed.isEmpty { p { words("convention.compare.same") } }
            ForEach(changed) { line in ComparedClause(line: line, titles: titles, words: words) }
        }
    }

    private var fields: Fields { Fields(Draft(["avant": String(before), "apres": String(after)]), words) }

    private var choices: [Choice] {
        sheet.convention.rounds.map { Choice(String($0.number), name(of: $0.number)) } + [Choice("0", name(of: 0))]
    }

    private var titles: (before: String, after: String) { (name(of: before), name(of: after)) }

    private var changed: [ConventionDifference.Line] {
        ConventionDifference(from: text(before), to: text(after)).changed
    }

    private func name(of version: Int) -> String {
        sheet.convention.round(version).map {
            words(
                "convention.compare.version",
                ["version": words.number($0.number), "day": words.shortDay($0.closing.value.on)]
            )
        } ?? words("convention.compare.now")
    }

    private func text(_ version: Int) -> Cooperation.ConventionText {
        sheet.convention.round(version)?.text ?? sheet.convention.text(in: sheet.cycle, on: sheet.day)
    }
}

private struct ComparedClause: Component {
    let line: ConventionDifference.Line
    let titles: (before: String, after: String)
    let words: Words

    var body: some HTML {
        section(.class("clause")) {
            h2 { (line.after ?? line.before)?.heading ?? "" }
            p { StateMark(shape, words("convention.compare.\(key)")) }
            SideBySide(before: line.before?.text ?? "", after: line.after?.text ?? "", titles: titles, words: words)
        }
    }

    private var key: String {
        switch line.change {
        case .same: "same"
        case .added: "added"
        case .deleted: "deleted"
        case .changed: "changed"
        }
    }

    private var shape: StateMark.Shape {
        switch line.change {
        case .same: .full
        case .added: .full
        case .deleted: .ended
        case .changed: .half
        }
    }
}
