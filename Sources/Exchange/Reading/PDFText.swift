/// Text of a PDF, by poppler.
enum PDFText {
    static func read(_ bytes: [UInt8]) async throws(ReadingRefusal) -> ReadDocument {
        let limits = Tool.Limits(output: DocumentReader.largestText, time: .seconds(60))
        let output: [UInt8]
        do {
            output = try await Tool.pdftotext.run(
                on: bytes,
                named: "paper.pdf",
                limits: limits,
                ["-enc", "UTF-8", "paper.pdf", "-"]
            )
        } catch {
            if case .refused(let said) = error, said.contains("Incorrect password") { throw .encrypted }
            throw ReadingRefusal(error)
        }
        let pages = output.count { $0 == 0x0C }
        return ReadDocument(kind: .pdf, text: String(decoding: output, as: UTF8.self), pages: pages)
    }
}
