import Cooperation
import TestSupport
import Testing

@Suite struct DifferenceTests {
    @Test("words kept, removed and added, in reading order")
    func words() {
        let difference = TextDifference(from: "Chaque mercredi d'été au square", to: "Chaque jeudi d'été au parc")
        #expect(
            difference.parts == [
                .kept("Chaque"), .removed("mercredi"), .added("jeudi"), .kept("d'été au"), .removed("square"),
                .added("parc"),
            ]
        )
    }

    @Test("nothing against something, and the same against itself")
    func edges() {
        #expect(TextDifference(from: "", to: "Deux mots").parts == [.added("Deux mots")])
        #expect(TextDifference(from: "Deux mots", to: " \n").parts == [.removed("Deux mots")])
        #expect(TextDifference(from: "Deux  mots", to: "Deux\nmots").parts == [.kept("Deux mots")])
        #expect(TextDifference(from: "", to: "").parts.isEmpty)
    }

    @Test("a paper's difference holds the changed sections only")
    func sections() {
        let old = PaperStory.paper()
        let new = PaperStory.paper("Lire en bas des tours") { $0.sections[.places] = "Square des Tilleuls" }
        let difference = PaperDifference(from: old, to: new)
        #expect(difference.title == TextDifference(from: old.title, to: new.title))
        #expect(difference.sections.map(\.section) == [.places])
        #expect(!difference.termsChanged)
        #expect(difference == PaperDifference(from: old, to: new))
        #expect(difference != PaperDifference(from: old, to: old))
    }

    @Test(
        "changing a promise changes the terms",
        .requirement("I-04"),
        arguments: [
            { $0.noticeDays = 30 }, { $0.hours = PhaseHours(before: 1, during: 1, after: 1) },
            { $0.start = Moment.noon.day }, { $0.stage = .decided }, { $0.decidedBy = "le maire" },
        ] as [@Sendable (inout Paper) -> Void]
    )
    func terms(change: @Sendable (inout Paper) -> Void) {
        #expect(PaperDifference(from: PaperStory.paper(), to: PaperStory.paper(change: change)).termsChanged)
    }

    @Test("the text of a paper follows the order of its kind")
    func order() {
        var paper = Paper(title: "Lire")
        paper.sections = [.partners: "La mairie", .content: "Lectures", .budget: "500 €"]
        #expect(paper.text(of: .flyer) == "Lire\n\nLectures\n\nLa mairie")
        #expect(paper.text(of: .actionSheet) == "Lire\n\nLectures\n\nLa mairie\n\n500 €")
    }

    @Test("a very long text, changed here and there or wholly, is still compared at once")
    func long() {
        let words = (0..<20_000).map { "mot\($0)" }
        var touched = words
        touched[10_000] = "changé"
        let text = words.joined(separator: " ")
        #expect(
            TextDifference(from: text, to: touched.joined(separator: " ")).parts.filter { part in
                if case .kept = part { false } else { true }
            } == [.removed("mot10000"), .added("changé")]
        )
        let other = (0..<20_000).map { "autre\($0)" }.joined(separator: " ")
        #expect(TextDifference(from: text, to: other).parts == [.removed(text), .added(other)])
        let lines = (0..<1500).map { "La ligne \($0) du texte" }
        let reversed = ["Un nouveau début"] + lines.dropLast() + ["Une nouvelle fin"]
        #expect(
            TextDifference(from: lines.joined(separator: "\n"), to: reversed.joined(separator: "\n")).parts == [
                .added("Un nouveau début"), .kept(lines.dropLast().joined(separator: " ")),
                .removed("La ligne 1499 du texte"), .added("Une nouvelle fin"),
            ]
        )
    }
}
