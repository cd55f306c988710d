import HTML
import Journal

/// The mails that did not leave: to whom, since when, why; neither what they say nor the links they hold.
struct FailedMails: Component {
    let mails: [OutboxMail]
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby("non-partis")) {
            h2(.id("non-partis")) { words("administration.failed.title") }
            p { words("administration.failed.lead") }
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("administration.failed.recipient") }
                            th(.scope("col")) { words("administration.failed.written") }
                            th(.scope("col")) { words("administration.failed.cause") }
                            th(.scope("col")) { span(.class("unseen")) { words("administration.failed.act") } }
                        }
                    }
                    tbody { ForEach(mails) { mail in row(mail) } }
                }
            }
        }
    }

    private func row(_ mail: OutboxMail) -> some HTML {
        tr {
            th(.scope("row"), .class("address")) { mail.mail.to }
            td(.cell(words("administration.failed.written"))) { Timestamp(mail.created, words) }
            td(.cell(words("administration.failed.cause"))) {
                words("administration.failed.causes.\(mail.cause.rawValue)")
            }
            td {
                form(.method("post"), .action(Link.mailAgain(mail.id))) {
                    button(.type("submit")) {
                        words("administration.failed.act")
                        span(.class("unseen")) { " " + mail.mail.to }
                    }
                }
            }
        }
    }
}
