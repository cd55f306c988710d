import Cooperation
import TestSupport
import Testing

@testable import Web

/// Both opened the same form: the first is written, the second sees both texts and loses neither.
@Suite("A form that somebody else filled in meanwhile", .sandbox)
struct WrittenMeanwhilePageTests {
    struct Place: Sendable, CustomTestStringConvertible {
        let link: Link
        let field: String
        let form: Form

        var testDescription: String { link.path }
    }

    static let places = [
        Place(
            link: .evaluation(PaperStory.id, .plan),
            field: "what1",
            form: [
                "nature1": "quantitative", "what1": "Les présences", "how1": "au cahier",
                "organisation1": Personas.lire.rawValue, "on1": "", "nature2": "qualitative", "what2": "Les retours",
                "how2": "au goûter", "organisation2": Personas.lire.rawValue, "on2": "",
            ]
        ),
        Place(link: .action(PaperStory.id, 1, "texte"), field: "title", form: ["title": "Lectures"]),
        Place(
            link: .realisation(PaperStory.id, .risks, "1"),
            field: "text",
            form: ["text": "La pluie", "likelihood": "n1", "severity": "n1"]
        ),
        Place(link: .cycle(PaperStory.id, .budget, "pot"), field: "rules", form: ["rules": "À deux."]),
        Place(
            link: .cycle(PaperStory.id, .budget, "moyens", "1"),
            field: "hoursNeeded",
            form: ["hoursNeeded": "0", "hoursGranted": "0"]
        ),
    ]

    private func open(_ body: @Sendable @escaping (Town) async throws -> Void) async throws {
        try await Town.open { town in
            var scene = try CycleScene()
            try scene.play(in: \.contract, as: Personas.lire) {
                try $0.contract.set(.collective, .qualitative, "Lire avec les familles", at: $1)
            }
            try scene.play(in: \.realisation, as: Personas.lire) {
                try $0.plan(PlannedAction(title: "Lire dehors"), at: $1)
            }
            try scene.play(in: \.realisation, as: Personas.lire) {
                let risk = Risk(what: "Le froid", likelihood: 1, severity: 1, organisation: $1.organisation)
                return try $0.realisation.state(risk, seen: 0, at: $1)
            }
            try await scene.write(in: town.store)
            try await body(town)
        }
    }

    @Test("the second is told, both texts are on the page, and pressing again writes", arguments: places)
    func both(_ place: Place) async throws {
        try await open { town in
            let (claire, paul) = (try await town.claire, try await town.paul)
            let seen = try #require(try await claire.get(place.link).hidden("seen"))
            #expect(try await paul.get(place.link).hidden("seen") == seen)
            let (first, second) = ("4517", "8926")
            let typed = place.form.with("seen", seen)
            #expect(try await paul.post(place.link, typed.with(place.field, first)).status == 303)
            let told = try await claire.post(place.link, typed.with(place.field, second))
            #expect(told.status == 409)
            #expect(told.shows("Quelqu’un a écrit ici pendant que vous écriviez"))
            let page = told.text.replacing("\u{202F}", with: "")
            #expect(page.contains(first) && page.contains(second), "one of the two texts is lost")
            let now = try #require(told.hidden("seen"))
            #expect(now != seen)
            let again = typed.with(place.field, second).with("seen", now)
            #expect(try await claire.post(place.link, again).status == 303)
            #expect(try await paul.get(place.link).text.replacing("\u{202F}", with: "").contains(second))
        }
    }
}
