import Cooperation
import Foundation
import Journal
import TestSupport
import Testing

@testable import Web

/// Meetings are counted anew in each cycle: a link of the first answers no meeting of the second.
@Suite("Dates by link, after a renewal", .sandbox) struct EarlierPollTests {
    private static let id = PaperStory.id
    private let said = "Ce lien parlait d’une rencontre d’un cycle terminé."

    private func call(_ town: Town) async throws -> Link {
        #expect(try await town.nadia.post(.cycle(Self.id, .meetings, "nouvelle"), MeetingPageTests.plan).status == 303)
        return try await town.link(mailedTo: "contact@lire.example")
    }

    private func renew(_ town: Town) async throws {
        try await town.assess()
        for browser in try await town.partners {
            #expect(try await browser.post(.evaluation(Self.id, .next), ["way": "renew"]).status == 303)
        }
        #expect(try await town.nadia.post(.evaluation(Self.id, .next, "fin"), ["cycle": "1"]).status == 303)
    }

    /// A link as it was written before its cycle was kept.
    private func earlier(_ town: Town) async throws -> Link {
        let body = Data(
            #"{"meeting":1,"organisation":"\#(Personas.lire.rawValue)","partnership":"\#(Self.id.rawValue)"}"#.utf8
        )
        let link = try JSONDecoder().decode(PollLink.self, from: body)
        return .poll(try await town.store.perform { try $0.pollLink(link) })
    }

    @Test("a link answers the meeting of its own cycle, and says so when another has begun") func refused() async throws
    {
        try await Town.assessing { town in
            let first = try await call(town)
            let bare = try await earlier(town)
            for link in [first, bare] {
                #expect(try await town.visitor.get(link).status == 200)
                #expect(try await town.visitor.post(link, ["slot-1": "yes"]).status == 303)
            }
            try await renew(town)
            for link in [first, bare] {
                let gone = try await town.visitor.get(link)
                #expect(gone.status == 409 && gone.shows(said))
            }
            let second = try await call(town)
            for link in [first, bare] {
                let refused = try await town.visitor.post(link, ["slot-1": "yes"])
                #expect(refused.status == 409 && refused.shows(said))
                #expect(try await town.visitor.get(Link("\(link.path)/rencontre.ics")).status == 409)
            }
            #expect(try await town.cycle().meetings[1]?.answers.isEmpty == true)
            #expect(try await town.visitor.post(second, ["slot-1": "no", "slot-2": "yes"]).status == 303)
            #expect(try await town.cycle().meetings[1]?.answers[Personas.lire]?.value.answers == [.no, .yes])
        }
    }
}
