import Cooperation

/// Makes the copies of a paper that leave Maillage.
package struct PaperPrinter: Sendable {
    private let words: PrintWords

    package init(_ words: PrintWords) {
        self.words = words
    }

    package func print(_ printed: PrintedPaper, as format: PaperFormat) async throws(PrintingRefusal) -> PrintedFile {
        let bytes: [UInt8]
        do {
            switch format {
            case .pdf: bytes = try await pdf(printed)
            case .odt, .docx: bytes = try await office(printed, format)
            case .csv: bytes = PaperCSV(printed, words).bytes
            }
        } catch {
            throw PrintingRefusal(error)
        }
        return PrintedFile(name: name(of: printed, format), mediaType: format.mediaType, bytes: bytes)
    }

    /// The page that WeasyPrint prints.
    package func html(_ printed: PrintedPaper) -> String {
        PaperHTML(printed, words, .print).document
    }

    private func pdf(_ printed: PrintedPaper) async throws(ToolFailure) -> [UInt8] {
        let page = Array(html(printed).utf8)
        let arguments = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "paper.html", "-"]
        return try await Tool.weasyprint.run(on: page, named: "paper.html", arguments)
    }

    /// Without `--sandbox`, which hides pandoc's own templates from it; the page names no file and no address.
    private func office(_ printed: PrintedPaper, _ format: PaperFormat) async throws(ToolFailure) -> [UInt8] {
        let page = Array(PaperHTML(printed, words, .office).document.utf8)
        return try await Tool.pandoc.run(
            on: page,
            named: "paper.html",
            [
                "--from", "html", "--to", format.rawValue, "--metadata", "lang=\(words.language)", "--metadata",
                "title=",
                "paper.html", "--output", "-",
            ]
        )
    }

    private func name(of printed: PrintedPaper, _ format: PaperFormat) -> String {
        let words = FoldedWord.all(in: printed.paper.title).map(\.text).filter { $0.allSatisfy(\.isASCII) }
        let title = words.prefix(8).joined(separator: "-").prefix(60)
        let version = printed.version.map { "-v\($0.number)" } ?? ""
        return "\(title.isEmpty ? "maillage" : String(title))\(version).\(format.rawValue)"
    }
}
