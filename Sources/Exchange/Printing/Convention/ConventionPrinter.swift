import Cooperation

/// Makes the copies of a convention that leave Maillage.
package struct ConventionPrinter: Sendable {
    private let words: PrintWords

    package init(_ words: PrintWords) {
        self.words = words
    }

    /// The forms in which a convention leaves.
    package static let formats: [PaperFormat] = [.pdf, .odt, .docx]

    /// A PDF carries the signed proof that is given with it.
    package func print(
        _ printed: PrintedConvention,
        as format: PaperFormat,
        proof: String? = nil
    ) async throws(PrintingRefusal) -> PrintedFile {
        let bytes: [UInt8]
        do {
            if format == .pdf {
                bytes = try await PagePrinter.pdf(html(printed), proof: proof)
            } else {
                let page = ConventionHTML(printed, words, .office).document
                bytes = try await PagePrinter.office(page, format, in: words.language)
            }
        } catch {
            throw PrintingRefusal(error)
        }
        let name = PagePrinter.fileName(printed.title, version: printed.version?.number, format)
        return PrintedFile(name: name, mediaType: format.mediaType, bytes: bytes)
    }

    /// The page that WeasyPrint prints.
    package func html(_ printed: PrintedConvention) -> String {
        ConventionHTML(printed, words, .print).document
    }
}
