import Cooperation
import HTML
import Hummingbird
import Journal

/// For which of one's organisations one acts at the moment.
enum ChooseOrganisationRoutes {
    static func add(to doors: Doors) {
        doors.person.get("compte/structures", use: show)
        doors.person.post("compte/structures", use: choose)
    }

    @Sendable
    private static func show(_: Request, context: PersonContext) async throws -> Response {
        let own = try await context.site.organisations(of: context.person)
        let words = context.words
        let heading = Heading(words("choose.title"), lead: words("choose.lead"))
        let current = context.signedIn.speaking?.organisation
        return context.page(heading) {
            ChooseContent(own: own, current: current, words: words)
        }
    }

    @Sendable
    private static func choose(request: Request, context: PersonContext) async throws -> Response {
        let input = try await context.form(request)
        let chosen = input["structure"].isEmpty ? nil : OrganisationID(input["structure"])
        var name = ""
        if let chosen { name = try await context.ownOrganisation(chosen).name }
        let session = context.signedIn.session
        try await context.store.perform { try $0.connection.sessions.act(for: chosen, in: session) }
        return context.redirect(to: .home, flash: chosen == nil ? "actsForNobody" : "actsFor", name)
    }
}

/// An organisation as one of its people finds it in a list.
struct OwnOrganisation: Sendable {
    let id: OrganisationID
    let name: String
    let standing: Standing
}

extension Site {
    /// The organisations that a person belongs to or asks to, by name.
    func organisations(of person: PersonID) async throws -> [OwnOrganisation] {
        let memberships = try await store.read { connection in
            try Memberships.of(person, on: connection).map {
                OwnOrganisation(id: $0.organisation, name: "", standing: $0.standing)
            }
        }
        var own: [OwnOrganisation] = []
        for membership in memberships {
            guard let state = try await store.load(Organisation.self, membership.id)?.state else { continue }
            own.append(OwnOrganisation(id: membership.id, name: state.name, standing: membership.standing))
        }
        return own.sorted { $0.name < $1.name }
    }
}

private struct ChooseContent: Component {
    let own: [OwnOrganisation]
    let current: OrganisationID?
    let words: Words

    var body: some HTML {
        let members = own.filter { $0.standing != .claimant }
        let claims = own.filter { $0.standing == .claimant }
        if members.isEmpty {
            EmptyState(words("choose.empty")) {
                p { words("choose.emptyNext") }
                p { a(.class("button main"), .href(Link.directory)) { words("choose.find") } }
            }
        } else {
            ul(.class("awaits")) { ForEach(members) { organisation in row(organisation) } }
        }
        if !claims.isEmpty {
            h2 { words("choose.claims") }
            ul { ForEach(claims) { claim in li { a(.href(Link.claim(claim.id))) { claim.name } } } }
        }
        if !members.isEmpty {
            p {
                words("choose.another")
                " "
                a(.href(Link.directory)) { words("choose.find") }
            }
        }
        if current != nil {
            form(.method("post"), .action(Link.chooseOrganisation)) {
                button(.type("submit"), .class("quiet")) { words("choose.nobody") }
            }
        }
    }

    private func row(_ organisation: OwnOrganisation) -> some HTML {
        li {
            div {
                p(.class("what")) { organisation.name }
                p(.class("when")) { words("standing.\(organisation.standing.rawValue)") }
            }
            if organisation.id == current {
                StateMark(.full, words("choose.current"))
            } else {
                form(.method("post"), .action(Link.chooseOrganisation)) {
                    input(.type("hidden"), .name("structure"), .value(organisation.id.rawValue))
                    button(.type("submit"), .class("main")) { words("choose.act", ["name": organisation.name]) }
                }
            }
        }
    }
}
