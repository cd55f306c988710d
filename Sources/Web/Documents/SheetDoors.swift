import Cooperation
import Exchange
import HTML
import Hummingbird

/// A document that writes itself: its page, and its copies below it.
struct SheetDocument: Sendable {
    let printed: PrintedSheet
    let page: Link
    let title: String
    /// Where what it is about is worked on, when that is another page of its own.
    var back: Link?
}

extension Doors {
    /// Adds the page of a document and `copie.pdf`, `copie.odt`, `copie.docx` below it.
    func sheet(
        at path: String,
        in part: CyclePart,
        document: @escaping @Sendable (CycleSheet, MemberContext) async throws -> SheetDocument,
        show: @escaping @Sendable (SheetDocument, CycleSheet, MemberContext) -> Response
    ) {
        member.get(part.path(path)) { request, context in
            let sheet = try await context.cycleSheet(request)
            return show(try await document(sheet, context), sheet, context)
        }
        for format in SheetPrinter.formats {
            member.get(part.path("\(path)/copie.\(format.rawValue)")) { request, context in
                let sheet = try await context.cycleSheet(request)
                return try await context.copy(of: try await document(sheet, context), as: format, sheet)
            }
        }
    }
}
