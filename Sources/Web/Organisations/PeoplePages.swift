import Cooperation
import HTML
import Journal

struct PeopleContent: Component {
    let people: People
    let pending: [PendingInvitation]
    let reader: PersonID
    let words: Words

    private var administers: Bool { people.isAdministrator(reader) }
    private var organisation: Organisation { people.organisation }

    var body: some HTML {
        div(.class("table")) {
            table {
                caption { words("people.count", count: organisation.members.count) }
                thead {
                    tr {
                        th(.scope("col")) { words("people.name") }
                        th(.scope("col")) { words("people.role") }
                        th(.scope("col")) { words("people.mandates") }
                        th(.class("act"), .scope("col")) { words("people.act") }
                    }
                }
                tbody { ForEach(people.members(words)) { person in row(person) } }
            }
        }
        if administers {
            div(.class("actions")) {
                a(.class("button main"), .href(Link.invite(organisation.id))) { words("people.invite") }
                a(.class("button"), .href(Link.newMandate(organisation.id))) { words("mandate.issue") }
                a(.href(Link.takeaway(organisation.id))) { words("takeaway.link") }
                a(.href(Link.merger(organisation.id))) { words("merger.link") }
            }
            PendingInvitations(pending: pending, organisation: organisation.id, words: words)
        }
        PendingClaims(people: people, reader: reader, words: words)
    }

    private func row(_ person: PersonID) -> some HTML {
        tr {
            th(.scope("row")) {
                people.name(person, words)
                if person == reader { " (\(words("people.you")))" }
            }
            td(.cell(words("people.role"))) {
                RoleChoice(people: people, person: person, changeable: administers, words: words)
            }
            td(.cell(words("people.mandates"))) { MandateList(people: people, person: person, words: words) }
            td(.class("act")) {
                if administers || person == reader {
                    a(.href(Link.removal(of: person, from: organisation.id))) {
                        words(person == reader ? "people.leave.short" : "people.remove.short")
                    }
                }
            }
        }
    }
}

private struct RoleChoice: Component {
    let people: People
    let person: PersonID
    let changeable: Bool
    let words: Words

    var body: some HTML {
        let role = people.organisation.members[person] ?? .member
        let other: MemberRole = role == .administrator ? .member : .administrator
        words("standing.\(role.rawValue)")
        if changeable {
            form(.method("post"), .action(Link.role(of: person, in: people.organisation.id))) {
                input(.type("hidden"), .name("role"), .value(other.rawValue))
                button(.type("submit"), .class("quiet")) { words("people.make.\(other.rawValue)") }
            }
        }
    }
}

private struct MandateList: Component {
    let people: People
    let person: PersonID
    let words: Words

    var body: some HTML {
        let valid = people.organisation.mandates(of: person).filter { $0.until.map { $0 >= words.today } ?? true }
        if valid.isEmpty {
            MandateBadge(mandate: nil, words: words)
        } else {
            ul(.class("plain")) {
                ForEach(valid) { mandate in
                    li {
                        a(.href(Link.mandate(mandate.id, of: people.organisation.id))) { mandate.title }
                        " "
                        MandateBadge(mandate: mandate, words: words)
                    }
                }
            }
        }
    }
}

/// People who ask to speak for the organisation: its administrators may invite them, its members turn them down.
private struct PendingClaims: Component {
    let people: People
    let reader: PersonID
    let words: Words

    var body: some HTML {
        let organisation = people.organisation
        if !organisation.claims.isEmpty {
            section(.ariaLabelledby("demandes")) {
                h2(.id("demandes")) { words("claim.pending") }
                ul(.class("awaits")) {
                    ForEach(organisation.claims.keys.sorted()) { person in
                        li {
                            div {
                                p(.class("what")) { people.name(person, words) }
                                if let way = organisation.claims[person] {
                                    p(.class("when")) { words("claim.asked.\(way.rawValue)") }
                                }
                            }
                            div(.class("actions")) {
                                if people.isAdministrator(reader) {
                                    a(.class("button main"), .href(Link.invite(organisation.id, claimant: person))) {
                                        words("claim.accept")
                                    }
                                }
                                form(.method("post"), .action(Link.claimRejection(organisation.id, by: person))) {
                                    button(.type("submit")) { words("claim.reject") }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
