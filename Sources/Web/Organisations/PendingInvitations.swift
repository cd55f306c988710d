import Cooperation
import HTML

/// Whom the organisation awaits, with a button to think better of it.
struct PendingInvitations: Component {
    let pending: [PendingInvitation]
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        if !pending.isEmpty {
            section(.ariaLabelledby("invitations")) {
                h2(.id("invitations")) { words("invite.pending.title") }
                ul(.class("awaits")) { ForEach(pending) { invitation in row(invitation) } }
            }
        }
    }

    private func row(_ invitation: PendingInvitation) -> some HTML {
        li {
            div {
                p(.class("what")) { invitation.mail }
                p(.class("when")) { words("invite.pending.until", facts(of: invitation)) }
            }
            form(.method("post"), .action(Link.invitationEnd(organisation))) {
                input(.type("hidden"), .name("mail"), .value(invitation.mail))
                button(.type("submit"), .ariaLabel(words("invite.pending.cancelNamed", ["mail": invitation.mail]))) {
                    words("invite.pending.cancel")
                }
            }
        }
    }

    private func facts(of invitation: PendingInvitation) -> [String: String] {
        ["role": words("standing.\(invitation.role.rawValue)"), "time": words.time(invitation.until)]
    }
}
