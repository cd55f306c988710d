import Cooperation
import HTML

/// Saying what one cannot give up, and how it was dealt with.
enum RedLineActs {
    static func add(to doors: Doors) {
        draw(doors)
        turn(doors)
    }

    private static func draw(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "lignes/nouvelle",
            "negotiation.drawLine",
            back: back,
            content: { scene in
                scene.radios(
                    "kind",
                    RedLineText.Kind.allCases.map {
                        Choice(
                            $0.rawValue,
                            scene.words("negotiation.lineKind.\($0.rawValue).label"),
                            hint: scene.words("negotiation.lineKind.\($0.rawValue).hint")
                        )
                    }
                )
                scene.prose("text", rows: 3)
                scene.prose("why", rows: 3, required: false)
            },
            read: { check, _ in
                let kind = check.choice("kind", RedLineText.Kind.self) ?? .point
                let text = check.text("text", limit: 2_000)
                let why = check.optionalText("why", limit: 2_000)
                return { cycle, sitting in try cycle.negotiation.draw(kind, text, why: why, at: sitting) }
            }
        )
    }

    private static func turn(_ doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "lignes/{line}/suite",
            "negotiation.turnLine",
            back: back,
            content: { scene in
                let line = try line(scene)
                blockquote { p { line.drawn.value.text } }
                p { scene.words(line.isOpen ? "negotiation.turnLine.settling" : "negotiation.turnLine.reopening") }
                scene.prose("words")
            },
            read: { check, scene in
                let line = try line(scene)
                let words = check.text("words", limit: 2_000)
                return { cycle, sitting in
                    line.isOpen
                        ? try cycle.negotiation.settle(line.number, how: words, at: sitting)
                        : try cycle.negotiation.reopen(line: line.number, why: words, at: sitting)
                }
            }
        )
    }

    private static func line(_ scene: ActScene) throws -> RedLine {
        try scene.found(scene.cycle.negotiation.redLine(try scene.number("line")))
    }

    @Sendable
    private static func back(_ scene: ActScene) throws -> Link {
        .cycle(scene.sheet.id, .negotiation, "lignes")
    }
}

/// What each organisation holds to, in its words, and whether it keeps anybody from signing.
struct RedLinePage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !blocking.isEmpty {
            Notice { p { words("negotiation.redLines.blocking", ["organisations": words.list(blocking)]) } }
        }
        if lines.isEmpty {
            EmptyState(words("negotiation.redLines.none")) { p { words("negotiation.redLines.noneHelp") } }
        }
        ForEach(lines) { line in
            article(.class("sheet")) {
                p { mark(line) }
                Authored(
                    text: line.drawn.value.text,
                    author: line.organisation,
                    at: line.drawn.record.at,
                    names: sheet.names,
                    words: words
                )
                if let why = line.drawn.value.why { p { q { why } } }
                ForEach(line.turns) { turn in
                    p(.class("said")) {
                        words(turn.isSettled ? "negotiation.redLines.settled" : "negotiation.redLines.reopened")
                        " "
                        q { turn.told.value.words }
                        " "
                        Timestamp(turn.told.record.at, words)
                    }
                }
                if line.organisation == sheet.organisation {
                    ActLinks(sheet, [act(line.isOpen ? "settle" : "reopen", line)])
                }
            }
        }
        ActLinks(
            sheet,
            [(words("negotiation.drawLine.title"), .cycle(sheet.id, .negotiation, "lignes", "nouvelle"))]
        )
    }

    private var lines: [RedLine] { sheet.cycle.negotiation.redLines }

    private var blocking: [String] {
        sheet.cycle.negotiation.openRedLines(on: sheet.day).filter(sheet.seated.contains).map { sheet.names[$0] }
    }

    private func mark(_ line: RedLine) -> StateMark {
        let kind = words("negotiation.lineKind.\(line.drawn.value.kind.rawValue).label")
        if !line.isOpen { return StateMark(.full, words("negotiation.redLines.dealtWith", ["kind": kind])) }
        return StateMark(.contested, kind)
    }

    private func act(_ name: String, _ line: RedLine) -> (name: String, link: Link) {
        (
            words("negotiation.redLines.\(name)"),
            .cycle(sheet.id, .negotiation, "lignes", String(line.number), "suite")
        )
    }
}
