import Cooperation

/// Makes the copies of a document that writes itself.
package struct SheetPrinter: Sendable {
    private let words: PrintWords

    package init(_ words: PrintWords) {
        self.words = words
    }

    /// The forms in which such a document leaves.
    package static let formats: [PaperFormat] = [.pdf, .odt, .docx]

    package func print(_ printed: PrintedSheet, as format: PaperFormat) async throws(PrintingRefusal) -> PrintedFile {
        let bytes: [UInt8]
        do {
            if format == .pdf {
                bytes = try await PagePrinter.pdf(html(printed))
            } else {
                let page = SheetHTML(printed, words, .office).document
                bytes = try await PagePrinter.office(page, format, in: words.language)
            }
        } catch {
            throw PrintingRefusal(error)
        }
        let name = PagePrinter.fileName("\(words(printed.kind)) \(printed.title)", version: nil, format)
        return PrintedFile(name: name, mediaType: format.mediaType, bytes: bytes)
    }

    /// The page that WeasyPrint prints.
    package func html(_ printed: PrintedSheet) -> String {
        SheetHTML(printed, words, .print).document
    }
}
