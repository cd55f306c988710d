import HTML
import Hummingbird
import Journal

/// Without a mail server: what would have been sent, for a demonstration or for the instance's administrators.
enum MailboxRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("boite-locale", use: list)
        doors.visitor.get("boite-locale/{mail}", use: show)
    }

    @Sendable
    private static func list(_: Request, context: VisitorContext) async throws -> Response {
        try context.requireMailbox()
        let mails = try await context.store.read { try $0.outbox.latest(limit: 100) }
        let words = context.words
        return context.page(Heading(words("mailbox.title"), lead: words("mailbox.lead"), width: .work)) {
            MailboxContent(mails: mails, words: words)
        }
    }

    @Sendable
    private static func show(_: Request, context: VisitorContext) async throws -> Response {
        try context.requireMailbox()
        guard let id = Int(counted: try context.parameter("mail")),
            let mail = try await context.store.read({ try $0.outbox.mail(id) })
        else { throw Trouble.absent }
        let words = context.words
        var heading = Heading(mail.mail.subject, lead: words("mailbox.to", ["mail": mail.mail.to]))
        heading.crumbs = [Crumb(words("mailbox.title"), .mailbox)]
        let base = context.site.configuration.baseAddress
        return context.page(heading) {
            MailText(text: mail.mail.text, base: base)
        }
    }
}

extension VisitorContext {
    fileprivate func requireMailbox() throws {
        guard site.showsMailbox(to: visit.signedIn) else { throw Trouble.absent }
    }
}

extension Site {
    func showsMailbox(to reader: SignedIn?) -> Bool {
        !configuration.sendsMail && (configuration.isDemonstration || reader?.isInstanceAdministrator == true)
    }
}

private struct MailboxContent: Component {
    let mails: [OutboxMail]
    let words: Words

    var body: some HTML {
        if mails.isEmpty {
            EmptyState(words("mailbox.empty")) { p { words("mailbox.emptyNext") } }
        } else {
            div(.class("table")) {
                table {
                    thead {
                        tr {
                            th(.scope("col")) { words("mailbox.subject") }
                            th(.scope("col")) { words("mailbox.recipient") }
                            th(.scope("col")) { words("mailbox.written") }
                        }
                    }
                    tbody { ForEach(mails) { mail in row(mail) } }
                }
            }
        }
    }

    private func row(_ mail: OutboxMail) -> some HTML {
        tr {
            th(.scope("row")) { a(.href(Link.mail(mail.id))) { mail.mail.subject } }
            td(.class("address"), .cell(words("mailbox.recipient"))) { mail.mail.to }
            td(.cell(words("mailbox.written"))) { Timestamp(mail.created, words) }
        }
    }
}

/// A mail's plain text, in which the addresses of this site can be followed.
private struct MailText: Component {
    let text: String
    let base: String

    var body: some HTML {
        div(.class("sheet")) {
            ForEach(text.split(separator: "\n\n")) { paragraph in
                p { ForEach(paragraph.split(separator: "\n")) { line in MailLine(line: String(line), base: base) } }
            }
        }
    }
}

private struct MailLine: Component {
    let line: String
    let base: String

    var body: some HTML {
        if line.hasPrefix(base), let link = Link(returningTo: String(line.dropFirst(base.count))) {
            a(.href(link)) { line }
        } else {
            line
        }
        br()
    }
}
