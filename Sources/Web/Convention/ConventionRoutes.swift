import Cooperation
import HTML
import Hummingbird

/// The convention of a partnership: its text, its signatures, its copies.
enum ConventionRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path(), use: show)
        ConventionStartRoutes.add(to: doors)
        ClauseRoutes.add(to: doors)
        AmendmentRoutes.add(to: doors)
        AgreementRoutes.add(to: doors)
        ClosingRoutes.add(to: doors)
        SignatureRoutes.add(to: doors)
        ComparisonRoutes.add(to: doors)
        ConventionCopyRoutes.add(to: doors)
        CopyReturnRoutes.add(to: doors)
        ChapterNewsRoutes.add(.convention, to: doors) { $0.convention }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.conventionPage(sheet) {
            ConventionPage(sheet: sheet, words: context.words)
        }
    }
}

extension CycleSheet {
    var convention: Convention { cycle.convention }

    /// The names of these organisations, or that all partners are meant.
    func obliged(_ text: ClauseText, _ words: Words) -> String {
        text.obliges.isEmpty ? words("convention.bindsAll") : words.list(text.obliges.map { names[$0] })
    }

    /// A page of the convention of the cycle that is being read.
    func conventionLink(_ more: String...) -> Link {
        kept(Link(Link.cycle(id, .convention).path + more.map { "/" + Link.encoded($0) }.joined()))
    }
}

extension MemberContext {
    /// A page of the convention, with the news of what others write in it meanwhile.
    func conventionPage(
        _ sheet: CycleSheet,
        title: String? = nil,
        lead: String? = nil,
        @HTMLBuilder content: () -> some HTML
    ) -> Response {
        let words = words
        return page(sheet, .convention, title: title, lead: lead ?? (title == nil ? words("convention.lead") : nil)) {
            news(sheet, .convention)
            content()
        }
    }

    /// A clause of the address.
    func clause(in sheet: CycleSheet) throws -> Clause {
        guard let number = Int(counted: try parameter("clause")), let clause = sheet.convention.clause(number) else {
            throw Trouble.absent
        }
        return clause
    }
}
