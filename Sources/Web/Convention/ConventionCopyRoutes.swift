import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// Copies of the convention: to work on in a word processor, to print, to prove.
enum ConventionCopyRoutes {
    static func add(to doors: Doors) {
        doors.member.get(CyclePart.convention.path("copies"), use: choose)
        doors.member.get(CyclePart.convention.path("copies/{copy}"), use: hand)
    }

    @Sendable
    private static func choose(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        return page(sheet, untold: try await context.untoldNames(in: sheet), context)
    }

    /// `texte.odt` is the text as it stands; `2.pdf` is the second version with its signatures.
    @Sendable
    private static func hand(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let parts = try context.parameter("copy").split(separator: ".").map(String.init)
        guard parts.count == 2, let format = PaperFormat(rawValue: parts[1]),
            ConventionPrinter.formats.contains(format), sheet.convention.start != nil
        else { throw Trouble.absent }
        let round = Int(counted: parts[0]).flatMap { sheet.convention.round($0) }
        guard round != nil || parts[0] == "texte",
            let printed = PrintedConvention(
                of: sheet.cycle,
                round: round,
                annexes: context.parts(of: sheet).annexes,
                cast: try await context.site.cast(of: sheet.cycle),
                verificationAddress: context.verificationAddress(of: sheet.partnership),
                on: sheet.day
            )
        else { throw Trouble.absent }
        if let untold = try await context.untoldNames(in: sheet) {
            var response = page(sheet, untold: untold, context)
            response.status = .conflict
            return response
        }
        let isSigned = format == .pdf && round != nil
        let proof = try await isSigned ? context.site.attachedProof(of: sheet.partnership, round) : nil
        do {
            let printer = ConventionPrinter(PrintWords(context.words))
            let file = try await printer.print(printed, as: format, proof: proof)
            return HandedOut(name: file.name, mediaType: file.mediaType, bytes: file.bytes).response
        } catch {
            return impossible(error, sheet, context)
        }
    }

    private static func page(_ sheet: CycleSheet, untold: UntoldNames?, _ context: MemberContext) -> Response {
        let words = context.words
        let title = words("convention.copies.title")
        return context.conventionPage(sheet, title: title, lead: words("convention.copies.lead")) {
            if let untold { untold } else { CopiesPage(sheet: sheet, words: words) }
        }
    }

    /// A tool is missing or failed; the other formats may do.
    private static func impossible(_ refusal: PrintingRefusal, _ sheet: CycleSheet, _ context: MemberContext)
        -> Response
    {
        let words = context.words
        let title = words("convention.copies.title")
        var response = context.conventionPage(sheet, title: title, lead: words("convention.copies.lead")) {
            Notice { p { words.refusal(refusal) } }
            CopiesPage(sheet: sheet, words: words)
        }
        response.status = refusal.nature.status
        return response
    }
}

private struct CopiesPage: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        if sheet.convention.start == nil {
            EmptyState(words("convention.empty")) {
                p { a(.href(sheet.kept(.cycle(sheet.id, .convention)))) { words("convention.back") } }
            }
        } else {
            section {
                h2 { words("convention.copies.work") }
                p { words("convention.copies.workLead") }
                ul {
                    ForEach(["odt", "docx", "pdf"]) { line("texte", $0) }
                }
                if !sheet.cycle.isPast {
                    p {
                        a(.class("button"), .href(sheet.conventionLink("retour"))) { words("convention.return.open") }
                    }
                }
            }
            ForEach(sheet.convention.rounds.reversed()) { round in
                section {
                    h2 {
                        words(
                            "convention.compare.version",
                            [
                                "version": words.number(round.number),
                                "day": words.shortDay(round.closing.value.on),
                            ]
                        )
                    }
                    p { words("convention.copies.signatures", count: round.signatures.count) }
                    ul { ForEach(["pdf", "odt", "docx"]) { line(String(round.number), $0) } }
                }
            }
            p {
                a(.href(sheet.partnership.opening.map { Link.verificationProof($0.value.code) } ?? .verification)) {
                    words("convention.copies.proof")
                }
            }
        }
    }

    private func line(_ name: String, _ format: String) -> some HTML {
        li {
            a(.href(sheet.conventionLink("copies", "\(name).\(format)"))) {
                words("papers.export.formatName.\(format)")
            }
        }
    }
}

extension ReaderContext {
    func verificationAddress(of partnership: Partnership) -> String {
        let link = partnership.opening.map { Link.verification($0.value.code) } ?? .verification
        return site.configuration.baseAddress + link.path
    }
}

extension Site {
    /// The names of all, and the mandates under which the convention was signed.
    func cast(of cycle: Cycle) async throws -> PaperCast {
        var cast = try await cast(of: cycle.partnership)
        let signatures = cycle.convention.rounds.flatMap(\.signatures)
        cast.mandates.merge(try await mandates(of: signatures.map(\.record.actor)).known) { $1 }
        return cast
    }
}
