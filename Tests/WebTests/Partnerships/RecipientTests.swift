import Cooperation
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Where what is written to an organisation goes, and in which language", .sandbox)
struct RecipientTests {
    private let reply = Link.reply(PaperStory.id, to: Personas.lire)

    private func open(
        _ story: PaperStory,
        without address: Bool = true,
        _ body: @Sendable (Town) async throws -> Void
    ) async throws {
        try await Town.open { town in
            if address { try await hideAddress(in: town) }
            try await story.write(in: town.store)
            try await body(town)
        }
    }

    /// Lire ensemble is listed without any address, as most of the directory is.
    private func hideAddress(in town: Town) async throws {
        var record = Personas.record(of: Personas.lire)
        record.mail = nil
        let listed = OrganisationEvent.listed(record)
        try await town.store.perform { try $0.append(Organisation.self, Personas.lire, [listed], by: .operator) }
    }

    private func read(_ language: Language, in town: Town) async throws {
        var claire = Personas.account(of: Personas.claire)
        claire.language = language.rawValue
        let account = claire
        try await town.store.perform { try $0.connection.accounts.update(account) }
    }

    private var asked: PaperStory {
        get throws {
            var story = try PaperStory.told()
            try story.answer(Personas.lire, .ask, "Combien d'heures ?")
            return story
        }
    }

    @Test("without a public address, its administrators get the answer, with a link that works", .requirement("S-103"))
    func administrators() async throws {
        try await open(asked) { town in
            let nadia = try await town.nadia
            let sent = try await nadia.post(reply, ["message": "Dix heures."])
            #expect(sent.status == 303)
            let mail = try #require(try await town.mails().first)
            #expect(mail.to == Personas.account(of: Personas.claire).mail)
            #expect(mail.text.contains("Dix heures."))
            let link = try await town.link(mailedTo: mail.to)
            #expect(try await town.visitor.get(link).shows("Association Lire ensemble"))
            #expect(try await nadia.after(sent).get(.paper(PaperStory.id)).shows("Votre réponse est partie"))
        }
    }

    @Test("when nobody can be written to, the page does not say that a message left", .requirement("S-103"))
    func nobody() async throws {
        try await open(asked) { town in
            let nadia = try await town.nadia
            try await town.store.perform {
                let left = OrganisationEvent.memberRemoved(MemberRemoval(person: Personas.claire))
                try $0.append(Organisation.self, Personas.lire, [left], by: .operator)
            }
            let sent = try await nadia.post(reply, ["message": "Dix heures."])
            #expect(sent.status == 303)
            #expect(try await town.mails().isEmpty)
            let page = try await nadia.after(sent).get(.paper(PaperStory.id))
            #expect(page.shows("Aucun message n’a pu partir") && !page.shows("Votre réponse est partie"))
        }
    }

    /// Lire ensemble has no address and two people who administer it.
    private func twoAdministrators(in town: Town) async throws {
        try await hideAddress(in: town)
        try await town.store.perform { unit in
            let joined = OrganisationEvent.memberJoined(Member(person: Personas.hugo, role: .administrator))
            try unit.append(Organisation.self, Personas.lire, [joined], by: .operator)
        }
    }

    /// To whom another link goes in place of one that expired, sent to this address.
    private func renewed(
        _ purpose: LinkPurpose,
        _ link: some Encodable & Sendable,
        sentTo mail: String,
        in town: Town
    ) async throws -> Set<String> {
        let before = try await town.mails().count
        let token = try await town.store.perform { unit in
            let (now, end) = (unit.moment.instant, unit.moment.instant.advanced(bySeconds: -1))
            return try unit.connection.links.issue(purpose, about: link, mail: mail, at: now, until: end)
        }
        let answer = try await town.visitor.post(.renewal(token: token.text))
        #expect(answer.status == 200)
        let mails = try await town.mails()
        return Set(mails.prefix(mails.count - before).map(\.to))
    }

    @Test("another link goes to whom the last one went, and once that is nobody’s, to those of today")
    func another() async throws {
        let scene = try CycleScene()
        try await Town.open { town in
            try await scene.write(in: town.store)
            try await twoAdministrators(in: town)
            let called = try await town.nadia.post(.cycle(PaperStory.id, .meetings, "nouvelle"), MeetingPageTests.plan)
            #expect(called.status == 303)
            let answer = PersonalLink(paper: PaperStory.id, organisation: Personas.lire)
            let poll = PollLink(partnership: PaperStory.id, cycle: 1, meeting: 1, organisation: Personas.lire)
            let (claire, hugo) = (Personas.mail(of: Personas.claire), Personas.mail(of: Personas.hugo))
            for mail in [claire, hugo] {
                #expect(try await renewed(.answer, answer, sentTo: mail, in: town) == [mail])
                #expect(try await renewed(.poll, poll, sentTo: mail, in: town) == [mail])
            }
            let left = "ancienne@lire.example"
            #expect(try await renewed(.answer, answer, sentTo: left, in: town) == [claire, hugo])
            #expect(try await renewed(.poll, poll, sentTo: left, in: town) == [claire, hugo])
        }
    }

    @Test("its one notice and its one reminder reach its administrators too", .requirement("S-102", "S-034"))
    func notice() async throws {
        try await open(PaperStory.published()) { town in
            let nadia = try await town.nadia
            #expect(try await nadia.get(.paperNotices(PaperStory.id)).shows("personnes qui l’administrent"))
            #expect(try await nadia.post(.paperNotices(PaperStory.id)).status == 303)
            let claire = Personas.account(of: Personas.claire).mail
            let mails = try await town.mails()
            #expect(Set(mails.map(\.to)) == [claire, "contact@lormont.example"])
        }
        var configuration = try Sandbox.place.configuration
        configuration.clock = .fixed(.noon.advanced(byDays: 7))
        let later = try await Store.open(configuration)
        defer { later.close() }
        try await Town.open(on: later) { town in
            let (nadia, reminder) = (try await town.nadia, Link.reminder(PaperStory.id, to: Personas.lire))
            #expect(try await nadia.get(reminder).shows("Les personnes qui l’administrent ici recevront"))
            #expect(try await nadia.post(reminder).status == 303)
            #expect(try await town.mails().first?.to == Personas.account(of: Personas.claire).mail)
        }
    }

    @Test(
        "an organisation is written to in the language of those who administer it, French by default",
        arguments: [(Language.en, "An answer to your question"), (.fr, "Une réponse à votre question")]
    )
    func language(_ language: Language, _ subject: String) async throws {
        try await open(asked, without: false) { town in
            try await read(language, in: town)
            #expect(try await town.nadia.post(reply, ["message": "Dix heures."]).status == 303)
            let mail = try #require(try await town.mails().first)
            #expect(mail.to == "contact@lire.example")
            #expect(mail.subject.hasPrefix(subject))
        }
    }
}
