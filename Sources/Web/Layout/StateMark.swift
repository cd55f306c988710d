package import HTML

/// A state: always a word and a shape, never a colour alone.
package struct StateMark: Component, Sendable {
    /// From the strongest tie to none.
    package enum Shape: Sendable, CaseIterable {
        case full, half, empty, contested, ended, waiting

        var glyph: StaticString {
            switch self {
            case .full: "●"
            case .half: "◐"
            case .empty: "○"
            case .contested: "▲"
            case .ended: "✕"
            case .waiting: "◇"
            }
        }

        var style: StaticString {
            switch self {
            case .full: "state full"
            case .half: "state half"
            case .empty: "state empty"
            case .contested: "state contested"
            case .ended: "state ended"
            case .waiting: "state waiting"
            }
        }
    }

    let shape: Shape
    let word: String

    package init(_ shape: Shape, _ word: String) {
        self.shape = shape
        self.word = word
    }

    package var body: some HTML {
        span(.class(shape.style)) {
            span(.class("shape"), .ariaHidden) { Raw(shape.glyph) }
            " "
            word
        }
    }
}
