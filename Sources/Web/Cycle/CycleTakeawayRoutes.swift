import Cooperation
import Exchange
import HTML
import Hummingbird
import Journal

/// A whole partnership taken away by one of those at its table, in open files (I-40).
enum CycleTakeawayRoutes {
    private static let segment = "emporter"

    static func add(to doors: Doors) {
        doors.member.get(CyclePart.overview.path(segment), use: show)
        doors.member.get(CyclePart.overview.path("\(segment)/partenariat.json"), use: whole)
        for table in TakenTable.allCases {
            doors.member.get(CyclePart.overview.path("\(segment)/\(table.segment).csv")) { request, context in
                let taken = try await taken(request, context)
                return HandedOut(
                    name: "partenariat-\(table.segment).csv",
                    mediaType: PaperFormat.csv.mediaType,
                    bytes: taken.csv(table)
                ).response
            }
        }
    }

    @Sendable
    private static func show(request: Request, context: MemberContext) async throws -> Response {
        let sheet = try await context.cycleSheet(request)
        let words = context.words
        return context.page(sheet, .overview, title: words("takeaway.cycle.title"), lead: words("takeaway.cycle.lead"))
        {
            p {
                a(.class("button main"), .href(Link.cycleTakeaway(sheet.id, "partenariat.json"))) {
                    words("takeaway.cycle.download")
                }
            }
            p(.class("hint")) { words("takeaway.cycle.format") }
            h2 { words("takeaway.cycle.tables") }
            ul {
                ForEach(TakenTable.allCases) { table in
                    li {
                        a(.href(Link.cycleTakeaway(sheet.id, "\(table.segment).csv"))) {
                            words("takeaway.cycle.table.\(table.rawValue)")
                        }
                    }
                }
            }
            p(.class("hint")) { words("takeaway.cycle.blind") }
        }
    }

    @Sendable
    private static func whole(request: Request, context: MemberContext) async throws -> Response {
        HandedOut(
            name: "partenariat.json",
            mediaType: "application/json",
            bytes: Array(try await taken(request, context).file())
        ).response
    }

    private static func taken(_ request: Request, _ context: MemberContext) async throws -> TakenPartnership {
        let sheet = try await context.cycleSheet(request)
        return TakenPartnership(
            takenAt: context.site.moment().instant,
            takenBy: context.organisation,
            names: sheet.names.names,
            paper: try await context.site.taken(sheet.partnership, by: context.organisation, context.words)
        )
    }
}

extension TakenTable {
    /// How an address names it.
    fileprivate var segment: String {
        switch self {
        case .budget: "budget"
        case .actions: "actions"
        case .decisions: "decisions"
        }
    }
}

extension Link {
    /// The page where a partnership is taken away, or one of its files.
    static func cycleTakeaway(_ partnership: PartnershipID, _ file: String? = nil) -> Link {
        let page = "\(cycle(partnership).path)/emporter"
        return Link(file.map { "\(page)/\($0)" } ?? page)
    }
}
