import Cooperation
import HTML
import Hummingbird

/// Before the table: each lane, and the ways to what is compared.
enum PreparationRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.preparation.path(), use: show)
        LaneRoutes.add(to: doors)
        DiagnosisRoutes.add(to: doors)
        QuestionRoutes.add(to: doors)
        ComplementRoutes.add(to: doors)
        doors.member.get(CyclePart.preparation.path("reseau"), use: qualify)
    }

    @Sendable
    private static func show(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return context.page(sheet, .preparation, lead: context.words("preparation.lead")) {
            PreparationPage(sheet: sheet, words: context.words)
        }
    }

    /// Network, partnership or service: the answers are in the address, nothing is kept.
    @Sendable
    private static func qualify(_ request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let query = request.uri.queryParameters
        var answers: [String: String] = [:]
        for question in Qualification.Question.allCases {
            answers[question.rawValue] = query.get(question.rawValue)
        }
        let words = context.words
        return context.page(
            sheet,
            .preparation,
            title: words("preparation.qualify.title"),
            lead: words("preparation.qualify.lead")
        ) {
            QualificationPage(sheet: sheet, draft: Draft(answers), words: words)
        }
    }
}
