/// What every printed document stands in: one HTML file that needs nothing else.
struct PrintedFrame {
    /// Print knows pages, margins and a QR code; office documents know headings and tables.
    enum Medium { case print, office }

    let title: String
    let style: PrintStyle
    let medium: Medium
    let words: PrintWords

    /// The parts of the body in their order, each already HTML.
    func document(_ parts: String...) -> String {
        let style = medium == .print ? "<style>\(style.css)</style>" : ""
        return """
            <!DOCTYPE html>
            <html lang="\(words.language.escaped)"><head><meta charset="utf-8">\
            <title>\(title.escaped)</title>\(style)</head>
            <body>
            \(parts.joined(separator: "\n"))
            </body></html>
            """
    }
}
