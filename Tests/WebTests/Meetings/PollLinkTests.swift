import Cooperation
import HTTPTypes
import Journal
import TestSupport
import Testing

@testable import Web

@Suite("Dates and calendars by link", .sandbox) struct PollLinkTests {
    private static let id = PaperStory.id
    private static let meetings = Link.cycle(id, .meetings)

    private func open(_ body: @Sendable (Town) async throws -> Void) async throws {
        let scene = try CycleScene()
        try await Town.open { town in
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    private func called(_ town: Town) async throws -> Link {
        #expect(try await town.nadia.post(.cycle(Self.id, .meetings, "nouvelle"), MeetingPageTests.plan).status == 303)
        return try await town.link(mailedTo: "contact@lire.example")
    }

    @Test("an organisation answers without account from the link in its mail, then finds the date") func works()
        async throws
    {
        try await open { town in
            let link = try await called(town)
            let page = try await town.visitor.get(link)
            #expect(page.status == 200 && page.shows("Association Lire ensemble") && page.shows("Salle des Acacias"))
            let nothing = try await town.visitor.post(link)
            #expect(nothing.status == 422 && nothing.refuses("slot-1"))
            #expect(try await town.visitor.post(link, ["slot-1": "yes", "slot-2": "no"]).status == 303)
            #expect(try await town.visitor.post(link, ["slot-1": "ifNeedBe", "slot-2": "yes"]).status == 303)
            let cycle = try #require(try await town.store.cycle(Self.id, readableBy: Personas.lire))
            #expect(cycle.meetings[1]?.answers[Personas.lire]?.value.answers == [.ifNeedBe, .yes])
            #expect(cycle.meetings[1]?.answers[Personas.lire]?.record.actor.means == .link)
            #expect(try await town.visitor.get(Link("\(link.path)/rencontre.ics")).status == 410, "no date yet")
            #expect(try await town.nadia.post(.cycle(Self.id, .meetings, "1", "date"), ["slot": "1"]).status == 303)
            #expect(try await town.visitor.get(link).shows("Mettre dans mon agenda"))
            let file = try await town.visitor.get(Link("\(link.path)/rencontre.ics"))
            #expect(file.status == 200 && file.text.contains("DTSTART:20261202T130000Z"))
            let late = try await town.visitor.post(link, ["slot-1": "yes"])
            #expect(late.status == 409)
        }
    }

    @Test("a link for a colleague is shown once; it answers about dates and opens nothing else") func handedOn()
        async throws
    {
        try await open { town in
            _ = try await called(town)
            let paul = try await town.paul
            let page = try await paul.post(.cycle(Self.id, .meetings, "1", "lien"))
            let address = try #require(page.hidden("adresse"))
            let base = town.site.configuration.baseAddress
            #expect(address.hasPrefix("\(base)/date/"))
            let link = Link(String(address.dropFirst(base.count)))
            #expect(try await town.visitor.post(link, ["slot-1": "no"]).status == 303)
            let token = String(link.path.split(separator: "/").last ?? "")
            #expect(try await town.visitor.get(.personal(token)).status != 200)
            #expect(try await town.visitor.get(Link("agenda", token, "maillage.ics")).status != 200)
            #expect(try await paul.post(.cycle(Self.id, .meetings, "9", "lien")).status == 404)
        }
    }

    @Test("a calendar holds what its reader has to do, for all of their organisations", .requirement("S-112"))
    func deadlines() async throws {
        var scene = try CycleScene(PaperStory.paper { $0.start = Moment.noon.day.advanced(by: 60) })
        for (organisation, what) in [(Personas.acacias, "Ouvrir la salle"), (Personas.lire, "Former")] {
            try scene.play(in: \.realisation, as: organisation) {
                let task = PlannedTask(what: what, organisation: organisation, due: $1.day.advanced(by: 5))
                return try $0.realisation.offer(task, at: $1)
            }
        }
        try await Town.open { [scene] town in
            try await scene.write(in: town.store)
            try await town.store.perform { unit in
                let joined = Member(person: Personas.nadia, role: .member)
                try unit.append(Organisation.self, Personas.lire, [.memberJoined(joined)], by: .operator)
            }
            let one = try await Self.calendar(town, "ce")
            let day = Moment.noon.day.advanced(by: 5).description.replacing("-", with: "")
            #expect(one.contains("SUMMARY:À faire\u{00A0}: Ouvrir la salle") && !one.contains("Former"))
            #expect(one.contains("DTSTART;VALUE=DATE:\(day)") && one.contains("/taches/1\r\n"))
            #expect(one.contains("SUMMARY:Début de l’action\u{00A0}: Lire au pied des tours"))
            let all = try await Self.calendar(town, "tous")
            #expect(all.contains("Ouvrir la salle") && all.contains("SUMMARY:À faire\u{00A0}: Former"))
            #expect(all.ranges(of: "Début de l’action").count == 1, "once, for two organisations at one table")
        }
    }

    @Test("a calendar for all is ended by its owner, who has left where it was made", .requirement("S-112"))
    func leftSince() async throws {
        try await open { town in
            try await town.store.perform { unit in
                let joined = Member(person: Personas.nadia, role: .member)
                try unit.append(Organisation.self, Personas.lire, [.memberJoined(joined)], by: .operator)
            }
            let made = try await town.nadia.post(.cycle(Self.id, .meetings, "agenda"), ["scope": "tous"])
            let address = try #require(made.hidden("adresse"))
            let link = Link(String(address.dropFirst(town.site.configuration.baseAddress.count)))
            try await town.store.perform { unit in
                let left = OrganisationEvent.memberRemoved(MemberRemoval(person: Personas.nadia))
                try unit.append(Organisation.self, Personas.acacias, [left], by: .operator)
            }
            #expect(try await town.visitor.get(link).status == 200, "she is of Lire ensemble still")
            let nadia = try await town.browser(Personas.nadia, for: Personas.lire)
            let ended = try await nadia.post(.cycle(Self.id, .meetings, "agenda", "fin"), ["scope": "tous"])
            #expect(ended.status == 303)
            #expect(try await town.visitor.get(link).status == 410)
        }
    }

    /// What Nadia's calendar reads, its folded lines put together.
    private static func calendar(_ town: Town, _ scope: String) async throws -> String {
        let made = try await town.nadia.post(.cycle(id, .meetings, "agenda"), ["scope": scope])
        let address = try #require(made.hidden("adresse"))
        let link = Link(String(address.dropFirst(town.site.configuration.baseAddress.count)))
        return try await town.visitor.get(link).text.replacing("\r\n ", with: "")
    }

    @Test("a calendar is read by its secret link, until its owner ends it", .requirement("S-112")) func feed()
        async throws
    {
        try await open { town in
            _ = try await called(town)
            let nadia = try await town.nadia
            #expect(try await nadia.post(.cycle(Self.id, .meetings, "1", "date"), ["slot": "0"]).status == 303)
            #expect(
                try await nadia.post(.cycle(Self.id, .decisions, "nouvelle"), DecisionPageTests.question).status == 303
            )
            let base = town.site.configuration.baseAddress
            for scope in ["ce", "tous"] {
                let made = try await nadia.post(.cycle(Self.id, .meetings, "agenda"), ["scope": scope])
                let link = Link(String(try #require(made.hidden("adresse")).dropFirst(base.count)))
                let feed = try await town.visitor.get(link)
                #expect(feed.status == 200 && feed.headers[.contentType] == "text/calendar; charset=utf-8")
                #expect(feed.text.contains("DTSTART:20261201T083000Z"))
                #expect(feed.text.contains("DTSTART;VALUE=DATE:20261205"), "the last day to answer")
                let again = try await nadia.post(.cycle(Self.id, .meetings, "agenda"), ["scope": scope])
                #expect(try await town.visitor.get(link).status == 410, "a new link replaces the old")
                let newer = Link(String(try #require(again.hidden("adresse")).dropFirst(base.count)))
                #expect(
                    try await town.claire.post(.cycle(Self.id, .meetings, "agenda", "fin"), ["scope": scope]).status
                        == 303
                )
                #expect(try await town.visitor.get(newer).status == 200, "nobody ends somebody else’s")
                #expect(
                    try await nadia.post(.cycle(Self.id, .meetings, "agenda", "fin"), ["scope": scope]).status == 303
                )
                let ended = try await town.visitor.get(newer)
                #expect(ended.status == 410 && ended.shows("Cet abonnement est terminé"))
            }
            #expect(try await town.sofia.post(.cycle(Self.id, .meetings, "agenda"), ["scope": "ce"]).status == 404)
            #expect(try await town.sofia.post(.cycle(Self.id, .meetings, "agenda", "fin")).status == 404)
        }
    }
}
