import Cooperation
import HTML
import Hummingbird
import Journal

/// What goes back to each institution: a document addressed to it, written from what is there (S-055).
enum ReturnRoutes {
    static func add(to doors: Doors) {
        doors.member.get(EvaluationPart.returns.path(), use: list)
        doors.member.get(EvaluationPart.returns.path("{organisation}"), use: show)
    }

    @Sendable
    private static func list(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        return context.evaluationPage(sheet, .returns) {
            ul {
                ForEach(sheet.partners) { partner in
                    li {
                        a(.href(sheet.kept(.evaluation(sheet.id, .returns, partner.rawValue)))) {
                            words("evaluation.return.title", ["organisation": sheet.names[partner]])
                        }
                    }
                }
            }
        }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let partner = OrganisationID(try context.parameter("organisation"))
        guard sheet.partners.contains(partner) else { throw Trouble.absent }
        let title = context.words("evaluation.return.title", ["organisation": sheet.names[partner]])
        return context.evaluationPage(sheet, .returns, title: title) {
            ReturnDocument(partner: partner, sheet: sheet, words: context.words)
        }
    }
}
