/// A sentence of a catalogue, cut at its arguments once and for all.
struct Sentence: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        case text(String)
        case argument(String)
    }

    let pieces: [Piece]

    init(_ template: String) {
        var pieces: [Piece] = []
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.argument(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    var placeholders: Set<String> {
        Set(pieces.compactMap { if case .argument(let name) = $0 { name } else { nil } })
    }

    func filled(with arguments: [String: String]) -> String {
        if pieces.count == 1, case .text(let text) = pieces[0] { return text }
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .argument(let name): result += arguments[name] ?? "{\(name)}"
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
