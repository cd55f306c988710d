import CQrencode

/// A QR code: its drawing, or the drawing as inline SVG.
package enum QRCode {
    /// How wide the square is, its quiet edge included, and the path of its dark modules; nothing for too long a text.
    package static func drawing(_ text: String) -> (side: Int, path: String)? {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        let quiet = 4
        var path = ""
        for row in 0..<width {
            for column in 0..<width where code.pointee.data[row * width + column] & 1 == 1 {
                path += "M\(column + quiet) \(row + quiet)h1v1h-1z"
            }
        }
        return (width + 2 * quiet, path)
    }

    /// Nothing when the text is too long for a code.
    static func svg(_ text: String, title: String) -> String? {
        guard let (side, path) = drawing(text) else { return nil }
        return """
            <svg class="qr" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(side) \(side)" \
            shape-rendering="crispEdges"><title>\(title.escaped)</title>\
            <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path d="\(path)"/></svg>
            """
    }
}
