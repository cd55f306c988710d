import Cooperation
import Journal
import TestSupport
import Testing
import Web

@Suite("Answers at once, and out of their time", .sandbox)
struct AtOnceTests {
    private static let marc = PersonID("person-marc")
    private static let mission = "Lire et prêter des albums"

    private func acceptance(version: Int = 1, hash: ContentHash = PaperStory.hash()) -> Form {
        [
            "version": "\(version)", "hash": hash.hexadecimal, "seen": "0", "mission": Self.mission, "hoursBefore": "2",
            "brings": "skills",
        ]
    }

    /// Marc, vice-president of Lire ensemble, with a mandate to sign between these days.
    private func marc(_ town: Town, from: Int, until: Int?) async throws -> Browser {
        let today = Moment.noon.day
        let mandate = Mandate(
            id: MandateID("mandate-marc"),
            person: Self.marc,
            title: "Vice-président",
            scope: .sign,
            area: .autonomous,
            from: today.advanced(by: from),
            until: until.map { today.advanced(by: $0) }
        )
        try await town.store.perform { unit in
            try unit.connection.accounts.add(
                Account(id: Self.marc, mail: "marc@lire.example", name: "Marc Petit", created: unit.moment.instant)
            )
            try unit.append(
                Organisation.self,
                Personas.lire,
                [.memberJoined(Member(person: Self.marc, role: .member)), .mandateIssued(mandate)],
                by: .operator
            )
        }
        return try await town.browser(Self.marc, for: Personas.lire)
    }

    @Test("two people of one organisation answer the opposite: one is heard, the other sees it", .requirement("I-01"))
    func opposite() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let (claire, marc) = (try await town.claire, try await marc(town, from: -10, until: nil))
            let fields = acceptance()
            let decline: Form = ["kind": "decline", "message": "Nous ne pouvons pas cet été", "seen": "0"]
            async let accepting = claire.post(.acceptance(PaperStory.id), fields)
            async let declining = marc.post(.answer(PaperStory.id), decline)
            let (accepted, declined) = (try await accepting, try await declining)
            #expect(Set([accepted.status, declined.status]) == [303, 409])
            let paper = try await town.paper(readBy: Personas.lire)
            let state = paper.state(of: Personas.lire, on: Moment.noon.day)
            #expect(state == (accepted.status == 303 ? .accepted : .declined))
            #expect(paper.participations[Personas.lire]?.acts.count == 1)
            let refused = accepted.status == 409 ? accepted : declined
            let typed = accepted.status == 409 ? Self.mission : "Nous ne pouvons pas cet été"
            #expect(refused.shows(typed), "what was typed is lost")
            #expect(try await town.store.verify().broken == nil)
        }
    }

    @Test("twenty posts of one acceptance at once make one acceptance", .requirement("I-01"))
    func repeated() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let claire = try await town.claire
            let fields = acceptance()
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 { group.addTask { try await claire.post(.acceptance(PaperStory.id), fields).status } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses.filter { $0 == 303 }.count == 1)
            #expect(statuses.filter { $0 == 409 }.count == 19)
        }
    }

    @Test(
        "a mandate that ended yesterday, starts tomorrow, ends today or starts today",
        .requirement("I-09"),
        arguments: [
            (-100, -1, 403), (1, 100, 403), (-100, 0, 303), (0, nil, 303),
        ] as [(Int, Int?, Int)]
    )
    func mandates(_ from: Int, _ until: Int?, _ status: Int) async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let marc = try await marc(town, from: from, until: until)
            let page = try await marc.get(.acceptance(PaperStory.id))
            #expect(page.status == 200)
            #expect(page.text.contains("name=\"hash\"") == (status == 303), "the page and the rule disagree")
            let answer = try await marc.post(.acceptance(PaperStory.id), acceptance())
            #expect(answer.status == status)
            guard status == 403 else { return }
            #expect(answer.text.lowercased().contains("mandat"))
            #expect(try await marc.reading("en").post(.acceptance(PaperStory.id), acceptance()).status == 403)
            let paper = try await town.paper(readBy: Personas.lire)
            #expect(paper.participations[Personas.lire]?.acts.isEmpty == true)
        }
    }

    @Test("a mandate revoked while the page was open", .requirement("I-09"))
    func revoked() async throws {
        try await Town.open { town in
            try await PaperStory.told().write(in: town.store)
            let marc = try await marc(town, from: -10, until: nil)
            #expect(try await marc.get(.acceptance(PaperStory.id)).status == 200)
            try await town.store.perform { unit in
                guard let lire = try unit.load(Organisation.self, Personas.lire) else { return }
                let events = try lire.revoke(MandateID("mandate-marc"), by: Personas.claire, on: unit.moment.day)
                try unit.append(Organisation.self, Personas.lire, events, by: .operator)
            }
            let answer = try await marc.post(.acceptance(PaperStory.id), acceptance())
            let paper = try await town.paper(readBy: Personas.lire)
            let state = paper.state(of: Personas.lire, on: Moment.noon.day)
            #expect(answer.status == 403, "state is \(String(describing: state))")
        }
    }

    @Test("a version superseded meanwhile is not accepted, and what was typed is kept", .requirement("I-04"))
    func superseded() async throws {
        try await Town.open { town in
            var story = try PaperStory.told()
            try story.publish(
                PaperStory.paper { $0.sections[.content] = "Des lectures, et une fête à la fin de l'été." }
            )
            try await story.write(in: town.store)
            let claire = try await town.claire
            for language in ["fr", "en"] {
                let answer = try await claire.reading(language).post(.acceptance(PaperStory.id), acceptance())
                #expect(answer.status == 409)
                #expect(answer.shows("version"))
                #expect(answer.shows(Self.mission), "what was typed is lost")
                #expect(answer.text.contains("name=\"version\" value=\"2\""), "the form does not hold the new version")
            }
            let paper = try await town.paper(readBy: Personas.lire)
            #expect(paper.participations[Personas.lire]?.lastAcceptance == nil)
        }
    }
}
