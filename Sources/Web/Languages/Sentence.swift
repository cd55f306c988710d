/// A sentence of a catalogue, cut at its arguments once and for all.
struct Sentence: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case text(String)
        case argument(String)
        /// An argument after a preposition that French binds to it.
        case bound(Preposition, String)
    }

    let pieces: [Piece]

    init(_ template: String) {
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            let (text, preposition) = Preposition.split(rest[..<open])
            if !text.isEmpty { pieces.append(.text(text)) }
            pieces.append(preposition.map { .bound($0, name) } ?? .argument(name))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    var placeholders: Set<String> {
        Set(
            pieces.compactMap { piece in
                switch piece {
                case .text: nil
                case .argument(let name), .bound(_, let name): name
                }
            }
        )
    }

    func filled(with arguments: [String: String]) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .argument(let name): result += arguments[name] ?? "{\(name)}"
            case .bound(let preposition, let name): result += preposition.before(arguments[name] ?? "{\(name)}")
            }
        }
        return result
    }
}

/// What a key holds: one sentence, or one for each number.
enum Saying: Sendable, Equatable {
    case plain(Sentence)
    case counted(one: Sentence, other: Sentence)

    var sentences: [Sentence] {
        switch self {
        case .plain(let sentence): [sentence]
        case .counted(let one, let other): [one, other]
        }
    }
}
