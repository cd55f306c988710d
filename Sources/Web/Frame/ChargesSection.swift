import Cooperation
import HTML
import Journal

/// Who holds which charge, with the person's name.
struct HeldCharges: Sendable {
    let charges: [ChargeRole: Charge]
    private let names: [PersonID: String]

    init(_ sheet: CycleSheet, in store: Store) async throws {
        let partners = sheet.cycle.partners(on: sheet.day)
        var charges: [ChargeRole: Charge] = [:]
        for role in ChargeRole.allCases {
            charges[role] = sheet.cycle.frame.charge(role, partners: partners, seated: sheet.seated)?.value
        }
        self.charges = charges
        let people = Set(charges.values.map(\.person))
        names = try await store.read { try $0.accounts.accounts(people) }
            .mapValues { $0.name.isEmpty ? $0.mail : $0.name }
    }

    func name(_ charge: Charge, _ words: Words) -> String { names[charge.person] ?? words("people.left") }
}

/// Who facilitates and who follows up, with their hours; entrusted by their own organisation, revoked by the partners.
struct ChargesSection: Component {
    let sheet: CycleSheet
    let held: HeldCharges
    let people: People
    let draft: Draft
    let words: Words

    var body: some HTML {
        section(.id("charges")) {
            h2 { words("frame.charges.title") }
            p { words("frame.charges.lead") }
            dl(.class("facts")) {
                ForEach(ChargeRole.allCases) { role in
                    dt { words("frame.role.\(role.rawValue)") }
                    dd { ChargeLine(role: role, charge: held.charges[role], page: self) }
                }
            }
            if sheet.isOpen { offer }
        }
    }

    private var fields: Fields { Fields(draft, words) }

    private var offer: some HTML {
        details(draft.problems.isEmpty ? nil : .open) {
            summary { words("frame.charges.offer") }
            form(.method("post"), .action(Link.cycle(sheet.id, .frame, "charge")), .novalidate) {
                fields.radios(
                    "role",
                    words("frame.charges.role"),
                    ChargeRole.allCases.map { Choice($0.rawValue, words("frame.role.\($0.rawValue)")) }
                )
                fields.oneOf(
                    "person",
                    words("frame.charges.person"),
                    people.members(words).map { Choice($0.rawValue, people.name($0, words)) }
                )
                fields.text(
                    "hours",
                    words("frame.charges.hoursAsked"),
                    hint: words("frame.charges.hoursHint"),
                    type: "number"
                )
                Submit(words("frame.charges.send", ["organisation": sheet.speaking.organisationName]), words)
            }
        }
    }
}

private struct ChargeLine: Component {
    let role: ChargeRole
    let charge: Charge?
    let page: ChargesSection

    private var words: Words { page.words }
    private var sheet: CycleSheet { page.sheet }

    var body: some HTML {
        if let charge {
            p {
                strong {
                    words(
                        "frame.charges.of",
                        ["person": page.held.name(charge, words), "organisation": sheet.names[charge.organisation]]
                    )
                }
                ", "
                words("frame.charges.hours", ["hours": words.number(charge.hours)])
            }
            if sheet.isOpen, charge.organisation == sheet.organisation {
                act("reprise", words("frame.charges.giveBack"))
            } else if sheet.isOpen, partners.contains(sheet.organisation), !against.contains(sheet.organisation) {
                p(.class("hint")) {
                    words(
                        "frame.charges.distrustHelp",
                        ["count": words.number(against.count), "partners": words.number(partners.count)]
                    )
                }
                act("confiance", words("frame.charges.distrust"), binds: true)
            }
        } else {
            p { words("frame.charges.nobody") }
        }
    }

    private var partners: [OrganisationID] { sheet.cycle.partners(on: sheet.day) }
    private var against: [OrganisationID] { sheet.cycle.frame.distrust[role] ?? [] }

    private func act(_ segment: String, _ label: String, binds: Bool = false) -> some HTML {
        form(.method("post"), .action(Link.cycle(sheet.id, .frame, segment))) {
            input(.type("hidden"), .name("role"), .value(role.rawValue))
            if binds { sheet.referral(page.draft, words, in: role.rawValue) }
            button(.type("submit"), .class("quiet")) { label }
        }
    }
}
