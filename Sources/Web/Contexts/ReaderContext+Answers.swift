package import Hummingbird
package import HTML
import HTTPTypes
import NIOCore

extension ReaderContext {
    package var site: Site { visit.site }
    package var words: Words { visit.words }

    /// A page of the site, in its frame.
    package func page(
        _ heading: Heading,
        status: HTTPResponse.Status = .ok,
        @HTMLBuilder content: () -> some HTML
    ) -> Response {
        Response(page: Page(visit: visit, heading: heading, content: content()), status: status)
    }

    /// Leads on to a page that shows the result; `flash` says there what was done (a key under `flash.`).
    package func redirect(to link: Link, flash key: String? = nil, _ argument: String = "") -> Response {
        var response = Response(status: .seeOther, headers: [.location: link.path])
        if let key { response.headers.append(Flash(key: key, argument: argument).cookie(site.cookies)) }
        return response
    }

    /// The part of the path that a route names, decoded.
    package func parameter(_ name: String) throws -> String {
        guard let value = coreContext.parameters.get(name) else { throw Trouble.absent }
        return percentDecoded(value.utf8, plusIsSpace: false)
    }
}

extension Response {
    init(page: some HTML, status: HTTPResponse.Status) {
        var buffer = HTMLBuffer(capacity: 24_576)
        page.render(into: &buffer)
        let bytes = buffer.withBytes { ByteBuffer(bytes: $0) }
        self.init(
            status: status,
            headers: [
                .contentType: "text/html; charset=utf-8",
                .contentLength: String(bytes.readableBytes),
                .cacheControl: "private, no-cache",
            ],
            body: ResponseBody(byteBuffer: bytes)
        )
    }
}
