import Cooperation
import HTML

/// Naming a thing, and giving one's own word for it.
enum GlossaryActs {
    static func add(to doors: Doors) {
        doors.act(
            Negotiation.self,
            .negotiation,
            "lexique/nouveau",
            "negotiation.nameThing",
            back: back,
            content: { scene in scene.line("text") },
            read: { check, _ in
                let thing = check.text("text", limit: 300)
                return { cycle, sitting in try cycle.negotiation.name(thing, at: sitting) }
            }
        )
        doors.act(
            Negotiation.self,
            .negotiation,
            "lexique/{thing}/mot",
            "negotiation.giveWord",
            back: back,
            content: { scene in
                let entry = try scene.found(scene.cycle.negotiation.glossaryEntry(try scene.number("thing")))
                let own = entry.word(of: scene.sheet.organisation)
                let known = scene.knowing(["name": own?.word ?? "", "words": own?.meaning ?? ""])
                p { strong { entry.named.value.thing } }
                known.line("name")
                known.prose("words", rows: 3)
            },
            read: { check, scene in
                let thing = try scene.number("thing")
                let word = check.text("name", limit: 200)
                let meaning = check.text("words", limit: 2_000)
                return { cycle, sitting in
                    try cycle.negotiation.give(word, meaning: meaning, for: thing, at: sitting)
                }
            }
        )
    }

    @Sendable
    private static func back(_ scene: ActScene) throws -> Link { .cycle(scene.sheet.id, .negotiation, "lexique") }
}

/// Each thing with the word of each partner, side by side: different words are kept different (S-120).
struct GlossaryPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if entries.isEmpty {
            EmptyState(words("negotiation.glossary.none")) { p { words("negotiation.glossary.noneHelp") } }
        }
        ForEach(entries) { entry in
            div(.class("table")) {
                table {
                    caption { entry.named.value.thing }
                    thead {
                        tr {
                            ForEach(["organisation", "word", "meaning"]) { column in
                                th(.scope("col")) { words("negotiation.column.\(column)") }
                            }
                        }
                    }
                    tbody { ForEach(speakers(of: entry)) { organisation in row(entry, organisation) } }
                }
                ActLinks(
                    sheet,
                    [
                        (
                            words("negotiation.giveWord.title"),
                            .cycle(sheet.id, .negotiation, "lexique", String(entry.number), "mot")
                        )
                    ]
                )
            }
        }
        ActLinks(
            sheet,
            [(words("negotiation.nameThing.title"), .cycle(sheet.id, .negotiation, "lexique", "nouveau"))]
        )
    }

    private var entries: [GlossaryEntry] { sheet.cycle.negotiation.glossary }

    /// Those at the table, then those who left and whose words stay.
    private func speakers(of entry: GlossaryEntry) -> [OrganisationID] {
        let gone = Set(entry.words.map(\.value.organisation)).subtracting(sheet.seated)
        return sheet.seated + gone.sorted()
    }

    private func row(_ entry: GlossaryEntry, _ organisation: OrganisationID) -> some HTML {
        let given = entry.word(of: organisation)
        return tr {
            th(.scope("row")) { sheet.names[organisation] }
            td(.cell(words("negotiation.column.word"))) {
                if let given {
                    strong { given.word }
                } else {
                    span(.class("soft")) { words("negotiation.glossary.notYet") }
                }
            }
            td(.cell(words("negotiation.column.meaning"))) { given?.meaning ?? "" }
        }
    }
}
