import Cooperation
import Exchange
import Hummingbird
import NIOCore

/// The forms in which a paper can be taken away.
enum ExportFormat: String, CaseIterable, Sendable {
    case pdf, odt, docx, csv, html

    func make(
        _ printed: PrintedPaper,
        _ printer: PaperPrinter,
        proof: String?
    ) async throws(PrintingRefusal) -> HandedOut {
        guard let format = PaperFormat(rawValue: rawValue) else {
            return HandedOut(
                name: "\(printed.verification.code.text).html",
                mediaType: "text/html; charset=utf-8",
                bytes: Array(printer.html(printed).utf8)
            )
        }
        let file = try await printer.print(printed, as: format, proof: proof)
        return HandedOut(name: file.name, mediaType: file.mediaType, bytes: file.bytes)
    }
}

/// A file to save, never to show in the browser as a page of ours.
struct HandedOut: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]

    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: mediaType,
                .contentDisposition: "attachment; filename=\"\(name)\"",
                .contentSecurityPolicy: "sandbox; default-src 'none'",
                .cacheControl: "private, no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
