/// The rules that the partners give themselves, who facilitates and who follows up.
package struct Frame: Chapter, Equatable {
    package static let category = "frame"
    package let id: Identifier<Frame>

    package init(id: Identifier<Frame>) {
        self.id = id
    }

    package mutating func apply(_ event: FrameEvent, _ record: Record) {}
}
