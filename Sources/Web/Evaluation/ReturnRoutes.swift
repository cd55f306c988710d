import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// What goes back to each institution: a document addressed to it, written from what is there (S-055).
enum ReturnRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.returns.path(), use: list)
        doors.sheet(at: "\(EvaluationPart.returns.segment)/{organisation}", in: .evaluation, document: feedback) {
            document,
            sheet,
            context in
            context.evaluationPage(sheet, .returns, title: document.title) {
                SheetView(printed: document.printed, words: context.words)
                SheetCopies(page: document.page, sheet: sheet, words: context.words)
            }
        }
        doors.sheet(at: "\(EvaluationPart.joint.segment)/document", in: .evaluation, document: assessment) {
            document,
            sheet,
            context in
            context.evaluationPage(sheet, .joint, title: document.title) {
                SheetView(printed: document.printed, words: context.words)
                SheetCopies(page: document.page, sheet: sheet, words: context.words)
            }
        }
    }

    @Sendable
    private static func list(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        return context.evaluationPage(sheet, .returns) {
            ul {
                ForEach(sheet.assessors) { partner in
                    li {
                        a(.href(sheet.kept(.evaluation(sheet.id, .returns, partner.rawValue)))) {
                            words("evaluation.return.title", ["organisation": sheet.assessorName(partner, words)])
                        }
                    }
                }
                li {
                    a(.href(sheet.kept(.evaluation(sheet.id, .joint, "document")))) {
                        words("sheet.assessment.title")
                    }
                }
            }
        }
    }

    @Sendable
    private static func feedback(_ sheet: CycleSheet, _ context: MemberContext) async throws -> SheetDocument {
        let partner = OrganisationID(try context.parameter("organisation"))
        guard sheet.assessors.contains(partner) else { throw Trouble.absent }
        let parts = context.parts(of: sheet)
        return SheetDocument(
            printed: try await context.printed(
                .feedback,
                sheet.partnership.title,
                to: parts.addressee(partner),
                parts.feedback(to: partner),
                sheet
            ),
            page: .evaluation(sheet.id, .returns, partner.rawValue),
            title: context.words("evaluation.return.title", ["organisation": sheet.names[partner]])
        )
    }

    @Sendable
    private static func assessment(_ sheet: CycleSheet, _ context: MemberContext) async throws -> SheetDocument {
        SheetDocument(
            printed: try await context.printed(
                .assessment,
                sheet.partnership.title,
                context.parts(of: sheet).assessment,
                sheet
            ),
            page: .evaluation(sheet.id, .joint, "document"),
            title: context.words("sheet.assessment.title")
        )
    }
}
