import Cooperation
import Hummingbird
import HTML
import Journal

/// The directory, for anybody.
enum DirectoryRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("annuaire", use: search)
        doors.visitor.get("structures/{id}", use: structure)
        doors.visitor.get("services/{id}", use: service)
    }

    @Sendable
    private static func search(request: Request, context: VisitorContext) async throws -> Response {
        let input = try request.uri.query.map { try FormInput.urlEncoded($0.utf8) } ?? FormInput()
        let query = DirectoryQuery(input)
        let results = try await context.store.searchDirectory(query)
        let mergers = try await mergers(among: results.hits, context)
        let words = context.words
        return context.page(Heading(words("directory.title"), lead: words("directory.lead"), width: .work)) {
            DirectorySearchForm(query: query, codes: results.codes, words: words)
            DirectoryAnswer(query: query, results: results, mergers: mergers, words: words)
        }
    }

    /// What becomes of those found, in one sentence each; only a verified organisation can have said so.
    private static func mergers(among hits: [DirectoryHit], _ context: VisitorContext) async throws
        -> [OrganisationID: String]
    {
        let verified = try await context.store.states(of: Set(hits.filter(\.isVerified).map(\.id)))
        let mergers = verified.compactMapValues(\.merger)
        guard !mergers.isEmpty else { return [:] }
        let names = try await context.store.names(of: Set(mergers.values.map(\.into)))
        return mergers.mapValues { context.words.merger($0, into: names[$0.into] ?? $0.into.rawValue) }
    }

    @Sendable
    private static func structure(_: Request, context: VisitorContext) async throws -> Response {
        let id = OrganisationID(try context.parameter("id"))
        let organisation = try await context.organisation(id)
        guard let card = organisation.card else { throw Trouble.absent }
        let services = try await context.store.services(of: id)
        let listing = ListingState(organisation)
        let addition = try await context.site.additions(among: [id])[id]
        let isOwn = context.visit.signedIn.map { organisation.members[$0.person] != nil } ?? false
        let words = context.words
        let merger: (merger: Merger, name: String)? =
            if let merger = organisation.merger {
                (merger, try await context.store.names(of: [merger.into])[merger.into] ?? merger.into.rawValue)
            } else { nil }
        let heading = Heading(
            card.name,
            state: listing.mark(words),
            crumbs: [Crumb(words("directory.title"), .directory)]
        )
        return context.page(heading) {
            StructureContent(
                card: card,
                listing: listing,
                addition: addition,
                services: services,
                isOwn: isOwn,
                merger: merger,
                words: words
            )
        }
    }

    @Sendable
    private static func service(_: Request, context: VisitorContext) async throws -> Response {
        let id = ServiceID(try context.parameter("id"))
        guard let record = try await context.store.load(Service.self, id)?.state.record else { throw Trouble.absent }
        let owner = try await context.organisation(record.structure)
        let words = context.words
        let name = owner.card?.name ?? words("directory.structure.unknown")
        let heading = Heading(
            record.name,
            lead: words("directory.service.by", ["organisation": name]),
            crumbs: [Crumb(words("directory.title"), .directory), Crumb(name, .organisation(owner.id))]
        )
        return context.page(heading) { ServiceContent(record: record, words: words) }
    }
}

/// What the directory may say of an organisation: it speaks for itself, or is only listed.
enum ListingState: String {
    case verified, listed, declared

    init(_ organisation: Organisation) {
        self.init(isVerified: organisation.verified != nil, isDeclared: organisation.declaration != nil)
    }

    init(isVerified: Bool, isDeclared: Bool) {
        self = isVerified ? .verified : isDeclared ? .declared : .listed
    }

    func mark(_ words: Words) -> StateMark {
        StateMark(self == .verified ? .full : .empty, words("directory.state.\(rawValue)"))
    }
}
