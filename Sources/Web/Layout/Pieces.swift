package import Cooperation
package import HTML

/// A time, relative and exact together, readable by a machine too.
package struct Timestamp: Component {
    let instant: Instant
    let words: Words

    package init(_ instant: Instant, _ words: Words) {
        self.instant = instant
        self.words = words
    }

    package var body: some HTML {
        time(.datetime(instant.universal)) { words.when(instant) }
    }
}

/// A list with nothing in it says why, and what to do.
package struct EmptyState<Content: HTML>: Component {
    let title: String
    let content: Content

    package init(_ title: String, @HTMLBuilder content: () -> Content) {
        self.title = title
        self.content = content()
    }

    package var body: some HTML {
        div(.class("empty-state")) {
            p(.class("empty-title")) { title }
            content
        }
    }
}

/// Something the reader must know before they act.
package struct Notice<Content: HTML>: Component {
    let content: Content

    package init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    package var body: some HTML {
        div(.class("notice")) { content }
    }
}

extension Instant {
    /// 2026-11-17T13:05:00Z.
    var universal: String {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let seconds = Int(rest / 1000)
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : String($0) }
        return "\(Day(number: Int(days)))T\(parts.joined(separator: ":"))Z"
    }
}
