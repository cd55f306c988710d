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
        return try await page(partnership, untold: try await context.untoldNames(in: partnership), context)
    }

    private static func page(
        _ partnership: Partnership,
        untold: UntoldNames?,
        status: HTTPResponse.Status = .ok,
        _ context: MemberContext
    ) async throws -> Response {
        let words = context.words
        let undecided = try await context.undecidedNames(in: partnership)
        return context.page(context.heading(of: partnership, "papers.export"), status: status) {
            UndecidedNames(partnership: partnership, names: undecided, words: words)
            if let untold { untold } else { ExportPage(partnership: partnership, words: words) }
        }
    }

    private static func export(_ format: ExportFormat, _ context: MemberContext) async throws -> Response {
        let partnership = try await context.paper()
        guard !partnership.versions.isEmpty, let printed = try await context.printed(partnership) else {
            throw PartnershipRefusal.nothingPublished
        }
        let untold = try await context.untoldNames(in: partnership)
        if let untold { return try await page(partnership, untold: untold, status: .conflict, context) }
        let proof = try await format == .pdf ? context.site.attachedProof(of: partnership) : nil
        let file: HandedOut
        do {
            file = try await format.make(printed, PaperPrinter(PrintWords(context.words)), proof: proof)
        } catch {
            return impossible(error, partnership, context)
        }
        guard try await leaves(format, context) else {
            let present = try await context.paper()
            let untold = try await context.untoldNames(in: present)
            return try await page(present, untold: untold, status: .conflict, context)
        }
        return file.response
    }

    /// Notes that a copy leaves; it does not when somebody who must be told first was named meanwhile.
    private static func leaves(_ format: ExportFormat, _ context: MemberContext) async throws -> Bool {
        let (id, speaker) = (try context.paperID(), context.speaker)
        return try await context.store.perform { unit in
            let current = try unit.paper(id, readableBy: speaker.organisation)
            guard try !unit.owesNotice(in: current, by: speaker) else { return false }
            try unit.append(Partnership.self, id, current.export(format.rawValue), by: speaker.actor())
            return true
        }
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
