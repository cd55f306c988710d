import Cooperation
import Exchange
import HTML
import HTTPTypes
import Hummingbird
import Journal

/// Copies of a paper: each says who accepted, and the first of each kind is written in the trace (S-105).
enum ExportRoutes {
    static func add(to doors: Doors) {
        doors.member.get("papiers/{paper}/export", use: choose)
        for format in ExportFormat.allCases {
            doors.member.get("papiers/{paper}/export.\(format.rawValue)") { _, context in
                try await export(format, context)
            }
        }
        doors.member.get("papiers/{paper}/preuve", use: prove)
    }

    @Sendable
    private static func choose(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        return try await page(partnership, untold: try await context.owedNotice(in: partnership), context)
    }

    private static func page(
        _ partnership: Partnership,
        untold: [OrganisationID],
        status: HTTPResponse.Status = .ok,
        _ context: MemberContext
    ) async throws -> Response {
        let words = context.words
        let names = try await context.names(in: [partnership])
        let undecided = try await context.undecidedNames(in: partnership)
        return context.page(context.heading(of: partnership, "papers.export"), status: status) {
            UndecidedNames(partnership: partnership, names: undecided, words: words)
            if untold.isEmpty {
                ExportPage(partnership: partnership, words: words)
            } else {
                UntoldNames(partnership: partnership, untold: untold, names: names, words: words)
            }
        }
    }

    private static func export(_ format: ExportFormat, _ context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        guard !partnership.versions.isEmpty, let printed = try await context.printed(partnership) else {
            throw PartnershipRefusal.nothingPublished
        }
        let untold = try await context.owedNotice(in: partnership)
        guard untold.isEmpty else { return try await page(partnership, untold: untold, status: .conflict, context) }
        let proof = try await format == .pdf ? context.site.attachedProof(of: partnership) : nil
        let file: HandedOut
        do {
            file = try await format.make(printed, PaperPrinter(PrintWords(context.words)), proof: proof)
        } catch {
            return impossible(error, partnership, context)
        }
        try await context.change { current, _ in current.export(format.rawValue) }
        return file.response
    }

    /// The signed proof is public: whoever holds the code may have it.
    @Sendable
    private static func prove(_: Request, context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        guard !partnership.versions.isEmpty, let code = partnership.opening?.value.code else {
            throw PartnershipRefusal.nothingPublished
        }
        return context.redirect(to: .verificationProof(code))
    }

    /// A tool is missing or failed: what to install, and the other formats.
    private static func impossible(_ refusal: PrintingRefusal, _ partnership: Partnership, _ context: MemberContext)
        -> Response
    {
        let words = context.words
        let heading = Heading(words("papers.export.impossible"), crumbs: context.crumb(to: partnership))
        return context.page(heading, status: refusal.nature.status) {
            Notice { p { words.refusal(refusal) } }
            ExportPage(partnership: partnership, words: words)
        }
    }
}
