/// The first line of a document, then the document.
@usableFromInline package struct HTMLDocument<Content: HTML>: HTML {
    let content: Content

    @usableFromInline package init(@HTMLBuilder content: () -> Content) {
        self.content = content()
    }

    @usableFromInline package func render(into buffer: inout HTMLBuffer) {
        buffer.write("<!DOCTYPE html>")
        content.render(into: &buffer)
    }
}
