import Cooperation
import TestSupport
import Testing

@testable import Web

@Suite("What each objective needs and what it was given", .sandbox)
struct MeansPageTests {
    private let list = Link.cycle(PaperStory.id, .budget, "moyens")
    private let one = Link.cycle(PaperStory.id, .budget, "moyens", "1")

    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.play(in: \.contract, as: Personas.lire) {
                try $0.contract.set(.collective, .qualitative, "Lire avec les familles", at: $1)
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("means below four fifths are flagged", .requirement("S-084"))
    func flagged() async throws {
        try await open { town in
            let claire = try await town.claire
            #expect(try await claire.get(list).text.contains("href=\"\(one.path)\""))
            let typed: Form = ["hoursNeeded": "100", "hoursGranted": "79", "seen": "0"]
            #expect(try await claire.post(one, typed).status == 303)
            let shown = try await town.paul.get(list)
            #expect(shown.shows("Trop peu") && shown.shows("Lire avec les familles"))
        }
    }

    @Test("what was said of an objective is in the form, and saying more loses nothing of it", .requirement("S-084"))
    func twice() async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let money: Form = ["centsNeeded": "1250,50", "centsGranted": "900", "placesNeeded": "20", "seen": "0"]
            #expect(try await claire.post(one, money).status == 303)
            let page = try await paul.get(one)
            for known in ["value=\"1250,50\"", "value=\"900\"", "value=\"20\""] {
                #expect(page.text.contains(known), "\(known)")
            }
            let more = money.with("hoursNeeded", "30").with("hoursGranted", "30").with("placesGranted", "0")
            #expect(page.hidden("seen") == "1")
            #expect(try await paul.post(one, more.with("seen", "1")).status == 303)
            let shown = try await claire.get(list)
            #expect(shown.text.contains("1\u{202F}250,50") && shown.shows("30 sur 30") && shown.shows("0 sur 20"))
        }
    }

    @Test("each field is refused when it cannot be, and what is granted says of how much", .requirement("S-084"))
    func refused() async throws {
        try await open { town in
            let claire = try await town.claire
            let typed: Form = ["hoursNeeded": "100", "hoursGranted": "79", "seen": "0"]
            for (field, bad) in [("hoursNeeded", "-1"), ("hoursGranted", "x"), ("centsNeeded", "peu")] {
                #expect(try await claire.post(one, typed.with(field, bad)).refuses(field), "\(field)")
            }
            let alone = try await claire.post(one, typed.with("placesGranted", "12"))
            #expect(alone.status == 422 && alone.refuses("placesNeeded"))
            #expect(alone.shows("Dites d’abord ce qu’il faudrait") && alone.text.contains("value=\"12\""))
            #expect(try await claire.get(Link.cycle(PaperStory.id, .budget, "moyens", "7")).status == 404)
        }
    }
}
