import Cooperation
import HTML
import Journal

extension LinkPurpose {
    /// A calendar program reads meetings and days.
    static let calendar = LinkPurpose("calendar")
}

/// Whose calendar a secret link opens: one person's, for one partnership or for all of theirs.
struct CalendarLink: Codable, Sendable, Equatable {
    let person: PersonID
    let organisation: OrganisationID
    let partnership: PartnershipID?

    /// Days during which a link works.
    static let days: Int64 = 800

    init(person: PersonID, organisation: OrganisationID, partnership: PartnershipID?) {
        self.person = person
        self.organisation = organisation
        self.partnership = partnership
    }

    init(_ input: FormInput, _ sheet: CycleSheet, _ context: MemberContext) {
        person = context.person
        organisation = context.organisation
        partnership = input["scope"] == Self.all ? nil : sheet.id
    }

    static let all = "tous"
}

extension Link {
    static func calendar(_ token: Token) -> Link { Link("agenda", token.text, "maillage.ics") }
}

/// Asks for a link to subscribe to, or ends it.
struct SubscriptionSection: Component {
    let sheet: CycleSheet
    let words: Words

    var body: some HTML {
        section(.id("agenda")) {
            h2 { words("meetings.subscription.title") }
            p { words("meetings.subscription.lead") }
            form(.method("post"), .action(Link.cycle(sheet.id, .meetings, "agenda")), .novalidate) {
                Fields(Draft(["scope": "ce"]), words).radios(
                    "scope",
                    words("meetings.subscription.scope"),
                    [
                        Choice("ce", words("meetings.subscription.one")),
                        Choice(CalendarLink.all, words("meetings.subscription.all")),
                    ]
                )
                div(.class("actions")) {
                    button(.type("submit")) { words("meetings.subscription.make") }
                    button(
                        .type("submit"),
                        .class("quiet"),
                        .custom("formaction", Link.cycle(sheet.id, .meetings, "agenda", "fin").path)
                    ) { words("meetings.subscription.end") }
                }
            }
        }
    }
}
