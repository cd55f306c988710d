/// What happens in the chapter ``Frame``.
package enum FrameEvent: ChapterEvent {
    package var kind: String {
        switch self {}
    }

    package var body: any Encodable & Sendable {
        switch self {}
    }

    package init(kind: String, body: EventBody) throws {
        throw UnknownEventKind(kind)
    }

    package var trace: TraceLine {
        switch self {}
    }
}
