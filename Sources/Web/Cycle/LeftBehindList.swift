import Cooperation
import HTML

/// What those who are gone had on them: it stays in their name, until somebody takes it up by their own word.
struct LeftBehindList: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if !left.isEmpty {
            section(.class("missing"), .id("a-reprendre")) {
                h2 { words("cycle.left.title") }
                p { words("cycle.left.help") }
                ul {
                    ForEach(left) { thing in
                        li { a(.href(sheet.kept(.cycle(sheet.id, thing.part)))) { sentence(thing) } }
                    }
                }
            }
        }
    }

    private var left: [LeftBehind] { sheet.cycle.leftBehind(on: sheet.day) }

    private func sentence(_ thing: LeftBehind) -> String {
        let what = thing.kind == .charge ? words("frame.role.\(thing.what)") : thing.what
        return words(
            "cycle.left.\(thing.kind.rawValue)",
            ["organisation": sheet.names[thing.organisation], "what": what]
        )
    }
}
