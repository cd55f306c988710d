import Cooperation
import Exchange
import HTML
import HTTPTypes
import Hummingbird
import Journal
import NIOCore

/// Anybody checks who really accepted what; no account is asked.
enum VerificationRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("verification", use: ask)
        doors.visitor.post("verification/fichier", use: check)
        doors.visitor.get("v/{code}", use: show)
        doors.visitor.get("v/{code}/preuve", use: download)
    }

    /// The form; with a code in the address, the paper at once.
    @Sendable
    private static func ask(request: Request, context: VisitorContext) async throws -> Response {
        let typed = request.uri.queryParameters.get("code") ?? ""
        guard !typed.isEmpty else { return try await form(Draft(), context) }
        guard let code = VerificationCode(typed), try await context.site.paper(behind: code) != nil else {
            let problem = Problem(field: "code", key: "mentions.verification.unknown")
            return try await form(Draft(FormInput(["code": [typed]]), problems: [problem]), context, status: .notFound)
        }
        return context.redirect(to: .verification(code))
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        let sheet = try await sheet(context)
        return page(sheet, verdict: nil, context)
    }

    @Sendable
    private static func download(_: Request, context: VisitorContext) async throws -> Response {
        let sheet = try await sheet(context)
        guard let proof = sheet.proof else { throw Trouble.absent }
        let file = try await context.site.sign(proof)
        return Response(
            status: .ok,
            headers: [
                .contentType: SignedProof.mediaType,
                .contentDisposition:
                    "attachment; filename=\"\(sheet.code.text)-v\(proof.version).\(SignedProof.fileExtension)\"",
                .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file))
        )
    }

    /// A proof file is compared with this instance's key, then with what the paper says today.
    @Sendable
    private static func check(_ request: Request, context: VisitorContext) async throws -> Response {
        try await context.submit(request, limit: Proof.largestFile + 100_000) { draft in
            try await form(draft, context)
        } act: { input in
            guard let file = input.file("file"), !file.bytes.isEmpty else {
                throw FormRefused([Problem(field: "file", key: "form.required")])
            }
            let content = try await ProofFile.content(of: .init(file.bytes))
            let verdict = Proof.verify(content, trustedKey: try await context.site.proofKey())
            guard case .valid(let proof, _, _) = verdict, let sheet = try await context.site.sheet(of: proof) else {
                throw FormRefused([Problem(field: "file", key: verdict.sentence)])
            }
            let day = context.words.zone.local(proof.issuedAt.instant).day
            let isTrue = sheet.agrees(with: proof, madeOn: day)
            return page(sheet, verdict: isTrue ? verdict.sentence : "mentions.verification.outdated", context)
        }
    }

    private static func sheet(_ context: VisitorContext) async throws -> VerificationSheet {
        guard let code = VerificationCode(try context.parameter("code")),
            let sheet = try await context.site.verification(of: code)
        else { throw Trouble.absent }
        return sheet
    }

    private static func form(
        _ draft: Draft,
        _ context: VisitorContext,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let words = context.words
        let key = try await context.site.proofKey()
        let heading = Heading(words("mentions.verification.title"), lead: words("mentions.verification.lead"))
        return context.page(heading, status: status) {
            VerificationForm(draft: draft, words: words)
            PublicKeySection(key: key, words: words)
        }
    }

    private static func page(_ sheet: VerificationSheet, verdict: String?, _ context: VisitorContext) -> Response {
        let words = context.words
        let heading = Heading(
            sheet.paper.title,
            lead: nil,
            crumbs: [Crumb(words("mentions.verification.title"), .verification)],
            width: .work
        )
        return context.page(heading) { VerificationPage(sheet: sheet, verdict: verdict, words: words) }
    }
}

extension ProofVerdict {
    /// The sentence of the verdict.
    var sentence: String {
        switch self {
        case .valid: "mentions.verification.valid"
        case .unknownKey: "mentions.verification.unknownKey"
        case .altered: "mentions.verification.altered"
        case .notAProof: "mentions.verification.notAProof"
        case .newerFormat: "mentions.verification.newerFormat"
        }
    }
}
