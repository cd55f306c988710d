import Cooperation
import Exchange
import HTML
import Hummingbird

extension MemberContext {
    /// The parts of which this cycle's documents are made.
    func parts(of sheet: CycleSheet) -> SheetParts { SheetParts(sheet: sheet, words: words) }

    /// A document about this cycle, with the names and mandates that it shows.
    func printed(
        _ kind: PrintedSheet.Kind,
        _ title: String,
        to addressee: String? = nil,
        _ sections: [PrintedSection],
        _ sheet: CycleSheet
    ) async throws -> PrintedSheet {
        guard
            let printed = PrintedSheet(
                kind,
                title,
                to: addressee,
                of: sheet.cycle,
                sections,
                cast: try await site.cast(of: sheet.cycle),
                verificationAddress: verificationAddress(of: sheet.partnership),
                on: sheet.day,
                day: { [words] in words.zone.local($0).day }
            )
        else { throw Trouble.absent }
        return printed
    }

    /// The copy, unless it names somebody who must be told first (S-101).
    func copy(of document: SheetDocument, as format: PaperFormat, _ sheet: CycleSheet) async throws -> Response {
        if let untold = try await untoldNames(in: sheet) {
            return page(Heading(document.title, crumbs: crumbs(to: document, sheet)), status: .conflict) { untold }
        }
        do {
            let file = try await SheetPrinter(PrintWords(words)).print(document.printed, as: format)
            return HandedOut(name: file.name, mediaType: file.mediaType, bytes: file.bytes).response
        } catch {
            return impossible(error, document, sheet)
        }
    }

    /// A tool is missing or failed: what to install, the other formats, the way back.
    private func impossible(_ refusal: PrintingRefusal, _ document: SheetDocument, _ sheet: CycleSheet) -> Response {
        let heading = Heading(words("papers.export.impossible"), crumbs: crumbs(to: document, sheet))
        return page(heading, status: refusal.nature.status) {
            Notice { p { words.refusal(refusal) } }
            SheetCopies(page: document.page, sheet: sheet, words: words)
        }
    }

    private func crumbs(to document: SheetDocument, _ sheet: CycleSheet) -> [Crumb] {
        [
            Crumb(words("papers.list.title"), .papers), Crumb(sheet.partnership.title, sheet.link(.overview)),
            Crumb(document.title, sheet.kept(document.page)),
        ]
    }
}
