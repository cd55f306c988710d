/// What a command decided, and the mandate under which it counts when it needs one (I-09).
package struct Deed<Fact: Event>: Sendable {
    package let events: [Fact]
    package let mandate: Mandate?

    package init(_ events: [Fact], under mandate: Mandate? = nil) {
        self.events = events
        self.mandate = mandate
    }
}
