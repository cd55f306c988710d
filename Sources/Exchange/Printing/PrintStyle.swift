import Cooperation

/// The look of a paper on A4: calm, legible in black and white, the version on every page.
struct PrintStyle {
    private let footer: String
    private let page: String
    private let header: String

    init(_ printed: PrintedPaper, _ words: PrintWords) {
        let version = printed.version.map {
            "\(words(.version, ["version": String($0.number)])) · \($0.hash.hexadecimal.prefix(16))"
        }
        self.init(
            header: "\(words(printed.kind)) · \(printed.paper.title)",
            footer: [version ?? words(.draft), printed.verification.address].joined(separator: " · "),
            words
        )
    }

    init(header: String, footer: String, _ words: PrintWords) {
        self.header = Self.quoted(header)
        self.footer = Self.quoted(footer)
        page = Self.quoted(words(.page) + " ")
    }

    /// A CSS string; nothing in it can end the string or the style element.
    private static func quoted(_ text: String) -> String {
        let kept = text.unicodeScalars.map { scalar in
            "\\\"<>&\n\r".unicodeScalars.contains(scalar) ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
        }
        return "\"\(kept.joined())\""
    }

    var css: String {
        """
        @page { size: A4; margin: 22mm 20mm 24mm;
          @top-left { content: \(header); font: 8pt \(Self.sans); color: #444; max-width: 170mm;
            white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
          @bottom-left { content: \(footer); font: 7.5pt \(Self.sans); color: #444; }
          @bottom-right { content: \(page) counter(page) " / " counter(pages); font: 7.5pt \(Self.sans); color: #444; } }
        @page :first { @top-left { content: none; } margin-top: 16mm; }
        html { font: 10pt/1.5 \(Self.serif); color: #111; }
        body { margin: 0; }
        header { border-bottom: 1.5pt solid #111; padding-bottom: 4mm; margin-bottom: 5mm; }
        h1 { font: 600 19pt/1.2 \(Self.serif); margin: 1mm 0 3mm; }
        h2 { font: 600 11.5pt/1.3 \(Self.sans); margin: 7mm 0 1.5mm; break-after: avoid; }
        h3 { font: 600 10pt/1.3 \(Self.sans); margin: 3mm 0 1mm; break-after: avoid; }
        p { margin: 0 0 2mm; orphans: 3; widows: 3; }
        ul { margin: 0 0 2mm; padding-left: 5mm; }
        p.numbered { margin: 0 0 .6mm 6mm; text-indent: -6mm; }
        li { margin-bottom: .6mm; }
        .kind { font: 9pt \(Self.sans); letter-spacing: .02em; margin: 0; }
        .standing { font: 9.5pt/1.4 \(Self.sans); margin: 0; padding-left: 3mm; border-left: 2.5pt solid #111; }
        .mark { font: .82em \(Self.sans); }
        table { width: 100%; border-collapse: collapse; font: 9pt/1.45 \(Self.sans); }
        th, td { text-align: left; vertical-align: top; padding: 1.6mm 3mm 1.6mm 0; border-bottom: .4pt solid #888; }
        thead th { border-bottom: 1pt solid #111; font-weight: 600; }
        tr { break-inside: avoid; }
        .terms th { width: 44mm; font-weight: 600; }
        .terms tr:first-child > * { border-top: .4pt solid #888; }
        .organisations td:first-child { width: 56mm; font-weight: 600; padding-right: 5mm; }
        .organisations > p { font: 9pt/1.45 \(Self.sans); }
        .verification { margin-top: 8mm; border: .8pt solid #111; padding: 4mm 5mm; break-inside: avoid;
          font: 9pt/1.45 \(Self.sans); }
        .verification h2 { margin-top: 0; }
        .qr { float: right; width: 30mm; height: 30mm; margin: -2mm -2mm 0 5mm; }
        .address { font-weight: 600; }
        .fingerprint { font-size: 7.5pt; color: #444; margin: 0; clear: both; overflow-wrap: anywhere; }
        .annexes { break-before: page; }
        .credits { margin-top: 8mm; font: 9pt/1.45 \(Self.sans); break-inside: avoid; }
        .credits ul { list-style: none; padding: 0; columns: 2; }
        .addressee { font: 600 11pt/1.4 \(Self.serif); }
        blockquote { margin: 0 0 2mm; padding-left: 4mm; border-left: 1pt solid #888; }
        .binds { font: 8.5pt/1.4 \(Self.sans); color: #444; break-after: avoid; }
        code { font-family: "DejaVu Sans Mono", monospace; }
        """
    }

    private static let sans = #""Source Sans 3", "Noto Sans", "Liberation Sans", "DejaVu Sans", sans-serif"#
    private static let serif = #""Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif", serif"#
}
