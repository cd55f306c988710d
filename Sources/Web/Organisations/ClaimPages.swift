import Cooperation
import HTML
import Journal

/// The ways that are open, side by side, and where one's own request stands.
struct ClaimContent: Component {
    let draft: Draft
    let organisation: Organisation
    let person: PersonID
    let visit: Visit

    private var words: Words { visit.words }

    /// Whether people are here already: then it is they who invite.
    private var isManaged: Bool { !organisation.members.isEmpty }

    var body: some HTML {
        Fields(draft, words).summary
        if organisation.members[person] != nil {
            Notice { p { words("claim.alreadyIn") } }
        } else {
            if let way = organisation.claims[person] {
                let waiting = isManaged && way != .mail ? "people" : way.rawValue
                Notice { p { StateMark(.waiting, words("claim.waiting.\(waiting)")) } }
                if way == .mail { MailboxHint(visit: visit) }
            }
            if isManaged { ByInvitation(organisation: organisation, person: person, words: words) }
            ByMail(organisation: organisation, words: words)
            if !isManaged {
                ByCode(draft: draft, organisation: organisation.id, words: words)
                ByApproval(organisation: organisation, person: person, visit: visit)
            }
        }
    }
}

private struct ByMail: Component {
    let organisation: Organisation
    let words: Words

    var body: some HTML {
        section {
            h2 { words("claim.mail.title") }
            if organisation.declaration != nil {
                p { words("claim.mail.byHand") }
            } else if let mail = organisation.card?.mail {
                p { words("claim.mail.explain", ["mail": Self.masked(mail)]) }
                form(.method("post"), .action(Link.claim(organisation.id))) {
                    input(.type("hidden"), .name("way"), .value(ClaimWay.mail.rawValue))
                    button(.type("submit")) { words("claim.mail.verb") }
                }
            } else {
                p { words("claim.mail.none") }
            }
        }
    }

    /// co•••@acacias.example: enough to recognise, not enough to harvest.
    static func masked(_ mail: String) -> String {
        let parts = mail.split(separator: "@", maxSplits: 1)
        guard parts.count == 2 else { return "•••" }
        return "\(parts[0].prefix(2))•••@\(parts[1])"
    }
}

private struct ByInvitation: Component {
    let organisation: Organisation
    let person: PersonID
    let words: Words

    var body: some HTML {
        section {
            h2 { words("claim.join.title") }
            p { words("claim.join.explain") }
            if organisation.claims[person] != .approval {
                form(.method("post"), .action(Link.claim(organisation.id))) {
                    input(.type("hidden"), .name("way"), .value(ClaimWay.approval.rawValue))
                    button(.type("submit")) { words("claim.join.verb") }
                }
            }
        }
    }
}

private struct ByCode: Component {
    let draft: Draft
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        section {
            h2 { words("claim.code.title") }
            p { words("claim.code.explain") }
            form(.method("post"), .action(Link.claim(organisation))) {
                input(.type("hidden"), .name("way"), .value(ClaimWay.code.rawValue))
                button(.type("submit")) { words("claim.code.ask") }
            }
            form(.method("post"), .action(Link.claimCode(organisation)), .novalidate) {
                Fields(draft, words).text("code", words("claim.code.label"), hint: words("claim.code.hint"))
                button(.type("submit")) { words("claim.code.verb") }
            }
        }
    }
}

private struct ByApproval: Component {
    let organisation: Organisation
    let person: PersonID
    let visit: Visit

    var body: some HTML {
        let words = visit.words
        section {
            h2 { words("claim.approval.title") }
            p { words("claim.approval.explain") }
            if organisation.claims[person] == .approval {
                let address = visit.site.configuration.baseAddress + Link.claim(organisation.id, by: person).path
                p { words("claim.approval.send") }
                p { code { address } }
                p { strong { words("claim.approval.count", count: organisation.approvals[person]?.count ?? 0) } }
            } else {
                form(.method("post"), .action(Link.claim(organisation.id))) {
                    input(.type("hidden"), .name("way"), .value(ClaimWay.approval.rawValue))
                    button(.type("submit")) { words("claim.approval.verb") }
                }
            }
        }
    }
}

struct ClaimProofForm: Component {
    let token: Token
    let name: String
    /// Whether somebody already manages the organisation here.
    let isManaged: Bool
    let link: MailedLink
    let words: Words

    var body: some HTML {
        p { words(isManaged ? "proof.consequenceMember" : "proof.consequence", ["name": name]) }
        form(.method("post"), .action(Link.claimProof(token: token.text)), .class("equal")) {
            button(.type("submit"), .name("reponse"), .value("oui")) { words("proof.yes", ["name": name]) }
            button(.type("submit"), .name("reponse"), .value("non")) { words("proof.no") }
        }
        p(.class("soft")) { words("signIn.link.until", ["time": words.time(link.expires)]) }
    }
}
