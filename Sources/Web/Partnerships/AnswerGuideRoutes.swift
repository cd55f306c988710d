import Cooperation
import HTML
import Hummingbird
import Journal

/// A few questions that help to choose an answer; the answers given live in the address and nowhere else (S-103).
enum AnswerGuideRoutes {
    static func add(to doors: Doors) {
        doors.member.get("citations/{paper}/guide", use: member)
        doors.visitor.get("r/{token}/guide", use: visitor)
    }

    @Sendable
    private static func member(request: Request, context: MemberContext) async throws -> Response {
        let paper = PartnershipID(try context.parameter("paper"))
        let sheet = try await context.site.mention(paper, of: context.organisation)
        return page(sheet, request, guide: .answerGuide(paper), paper: .mention(paper), context)
    }

    @Sendable
    private static func visitor(request: Request, context: VisitorContext) async throws -> Response {
        let token = Token(try context.parameter("token"))
        guard case .valid(let mailed) = try await context.site.look(token) else {
            return context.redirect(to: .personal(token.text))
        }
        let link = try mailed.read(PersonalLink.self)
        let sheet = try await context.site.mention(link.paper, of: link.organisation)
        return page(sheet, request, guide: .personalGuide(token.text), paper: .personal(token.text), context)
    }

    private static func page(
        _ sheet: MentionSheet,
        _ request: Request,
        guide: Link,
        paper: Link,
        _ context: some ReaderContext
    ) -> Response {
        let words = context.words
        let heading = Heading(
            words("mentions.guide.title"),
            lead: words("mentions.guide.lead"),
            crumbs: [Crumb(sheet.paper.title, paper)]
        )
        let page = AnswerGuidePage(
            guide: AnswerGuide(given(in: request)),
            here: guide,
            paper: paper,
            id: sheet.paper.id,
            words: words
        )
        return context.page(heading) { page }
    }

    private static func given(in request: Request) -> [GuideQuestion: Bool] {
        var given: [GuideQuestion: Bool] = [:]
        for question in GuideQuestion.allCases {
            switch request.uri.queryParameters.get(question.rawValue) {
            case "oui": given[question] = true
            case "non": given[question] = false
            default: break
            }
        }
        return given
    }
}
