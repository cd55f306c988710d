import Cooperation
import Exchange
import Foundation
import HTML
import Hummingbird
import Journal

/// A document that exists already becomes a draft; its file stays with the paper.
enum ImportRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/import", use: ask)
        doors.member.post("papiers/import", use: take)
        doors.member.get("papiers/{paper}/original", use: original)
    }

    @Sendable
    private static func ask(_: Request, context: MemberContext) async throws -> Response {
        page(Draft(["origin": Origin.Kind.ownInitiative.rawValue]), context)
    }

    @Sendable
    private static func take(_ request: Request, context: MemberContext) async throws -> Response {
        let limit = context.site.configuration.uploadLimit
        do {
            return try await take(request, limit: limit, context)
        } catch let trouble as Trouble where trouble.status == .contentTooLarge {
            let typed = await context.visit.salvage(request)
            let problem = Problem(ReadingRefusal.tooLarge(megabytes: limit / 1_000_000))
            var response = page(Draft(typed, problems: [problem]), context)
            response.status = trouble.status
            return response
        }
    }

    private static func take(_ request: Request, limit: Int, _ context: MemberContext) async throws -> Response {
        try await context.submit(request, limit: limit + 100_000, again: { page($0, context) }) { input in
            let opening = try input.opening(by: context.organisation)
            guard let file = input.file("file") else {
                throw FormRefused([Problem(field: "file", key: "papers.import.missing")])
            }
            guard file.bytes.count <= limit else { throw ReadingRefusal.tooLarge(megabytes: limit / 1_000_000) }
            let document = try await DocumentReader().read(file.bytes, fileName: file.name, mediaType: file.type)
            let paper = try await keep(file, document, opening, context)
            let id = try await WritingRoutes.open(paper, opening, in: context)
            return context.redirect(to: .paperWriting(id), flash: "paperImported")
        }
    }

    /// The text spread over the sections, and the file under its fingerprint.
    private static func keep(
        _ file: UploadedFile,
        _ document: ReadDocument,
        _ opening: Opening,
        _ context: MemberContext
    ) async throws -> Paper {
        let words = context.words
        let draft = PaperDraft.from(document.text)
            .fitted(to: opening.kind) { words("papers.section.\($0.rawValue).title") }
        var paper = draft.paper
        let bytes = Data(file.bytes)
        let type = document.kind.mediaType
        paper.attachment = try await context.site.store.perform { unit in
            try unit.connection.blobs.put(bytes, mediaType: type, at: unit.moment.instant)
        }
        return paper
    }

    /// The file as it came, to save and never to show in the browser.
    @Sendable
    private static func original(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paperAtTheTable()
        guard let hash = partnership.latestPaper?.attachment,
            let blob = try await context.site.store.read({ try $0.blobs.blob(hash) })
        else { throw Trouble.absent }
        let kind = DocumentKind.allCases.first { $0.mediaType == blob.mediaType }
        let file = HandedOut(
            name: "original.\(kind?.fileExtension ?? "bin")",
            mediaType: blob.mediaType,
            bytes: Array(blob.bytes)
        )
        return file.response
    }

    private static func page(_ draft: Draft, _ context: MemberContext) -> Response {
        let words = context.words
        let heading = Heading(
            words("papers.import.title"),
            lead: words("papers.import.lead"),
            crumbs: [Crumb(words("papers.list.title"), .papers)]
        )
        let size = words.size(bytes: context.site.configuration.uploadLimit)
        return context.page(heading) { ImportPage(draft: draft, size: size, words: words) }
    }
}

extension DocumentKind {
    fileprivate var fileExtension: String {
        switch self {
        case .text: "txt"
        case .markdown: "md"
        case .pdf, .odt, .docx: rawValue
        }
    }
}
