package import Cooperation
import Journal

/// Writes the mails about one paper, in one language.
struct PaperMail {
    let words: Words
    let site: Site
    let paper: Partnership
    let initiator: String

    /// The one notice that a named organisation gets (S-102).
    func notice(_ notice: Cooperation.Notice, to organisation: String, at mail: String, token: Token) -> OutgoingMail {
        write(
            "notice",
            to: mail,
            [
                "organisation": organisation, "decidedBy": notice.decidedBy, "stillOpen": notice.stillOpen,
                "stage": words("mentions.stage.\(notice.stage.rawValue)"),
                "hours": words.hours(notice.hours),
                "replyBy": notice.replyBy.map(words.day) ?? words("mentions.notice.noReplyBy"),
                "link": address(.personal(token.text)),
            ]
        )
    }

    func reminder(to organisation: String, at mail: String, token: Token) -> OutgoingMail {
        write(
            "reminder",
            to: mail,
            ["organisation": organisation, "link": address(.personal(token.text))]
        )
    }

    func renewed(to organisation: String, at mail: String, token: Token) -> OutgoingMail {
        write("renewed", to: mail, ["organisation": organisation, "link": address(.personal(token.text))])
    }

    func replied(_ message: String, by author: String, to organisation: String, at mail: String, token: Token)
        -> OutgoingMail
    {
        write(
            "replied",
            to: mail,
            [
                "organisation": organisation, "author": author, "message": message,
                "link": address(.personal(token.text)),
            ]
        )
    }

    /// Another organisation becomes part of this one, which may take a place, or not.
    func succeeds(_ organisation: String, into: String, on day: Day, at mail: String, token: Token) -> OutgoingMail {
        write(
            "succession",
            to: mail,
            [
                "organisation": organisation, "into": into, "day": words.day(day),
                "link": address(.personal(token.text)),
            ]
        )
    }

    /// What those at the table learn: an answer, an acceptance, a withdrawal.
    func news(_ kind: String, of organisation: String, to mail: String, _ arguments: [String: String]) -> OutgoingMail {
        let link = ["organisation": organisation, "link": address(Link("papiers", paper.id.rawValue))]
        return write(kind, to: mail, arguments.merging(link) { given, _ in given })
    }

    private func write(_ kind: String, to mail: String, _ arguments: [String: String]) -> OutgoingMail {
        let all = arguments.merging(["paper": paper.title, "initiator": initiator]) { given, _ in given }
        return OutgoingMail(
            to: mail,
            subject: words("mentions.mail.\(kind).subject", all),
            text: words("mentions.mail.\(kind).body", all)
        )
    }

    func address(_ link: Link) -> String { site.configuration.baseAddress + link.path }
}

extension Words {
    /// 12 heures : 4 avant, 6 pendant, 2 après.
    package func hours(_ hours: PhaseHours) -> String {
        self(
            "mentions.notice.hoursDetail",
            [
                "total": number(hours.total), "before": number(hours.before), "during": number(hours.during),
                "after": number(hours.after),
            ]
        )
    }
}
