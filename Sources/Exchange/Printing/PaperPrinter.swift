import Cooperation

/// Makes the copies of a paper that leave Maillage.
package struct PaperPrinter: Sendable {
    private let words: PrintWords

    package init(_ words: PrintWords) {
        self.words = words
    }

    /// A PDF carries the signed proof that is given with it.
    package func print(
        _ printed: PrintedPaper,
        as format: PaperFormat,
        proof: String? = nil
    ) async throws(PrintingRefusal) -> PrintedFile {
        let bytes: [UInt8]
        do {
            switch format {
            case .pdf: bytes = try await PagePrinter.pdf(html(printed), proof: proof)
            case .odt, .docx:
                let page = PaperHTML(printed, words, .office).document
                bytes = try await PagePrinter.office(page, format, in: words.language)
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

    private func name(of printed: PrintedPaper, _ format: PaperFormat) -> String {
        PagePrinter.fileName(printed.paper.title, version: printed.version?.number, format)
    }
}
