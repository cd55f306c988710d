import Cooperation
import Exchange
import Testing

@Suite struct PaperDraftTests {
    @Test func readsHeadingsOfAllSorts() {
        let draft = PaperDraft.from(
            """
            Jardin partagé des Cévennes

            Contexte
            Un terrain vide.

            2. Objectifs : planter, se rencontrer
            **Partenaires :** Terre de Liens, la MJC
            III - Calendrier
            Mars à juin.
            """
        )
        #expect(draft.title == "Jardin partagé des Cévennes")
        #expect(
            draft.sections == [
                .context: "Un terrain vide.", .objectives: "planter, se rencontrer",
                .partners: "Terre de Liens, la MJC", .calendar: "Mars à juin.",
            ]
        )
    }

    @Test func keepsWhatStandsUnderAnUnknownHeadingInTheContent() {
        let draft = PaperDraft.from("# Titre\n## Budget\n12 €\n### Détail\n3 €\n## Météo\nSoleil")
        #expect(draft.sections == [.budget: "12 €\n### Détail\n3 €", .content: "## Météo\nSoleil"])
    }

    @Test func doesNotTakeProseForAHeading() {
        let draft = PaperDraft.from(
            "Titre\nLes partenaires se retrouvent.\nNous visons un public : large.\nbudget à voir"
        )
        #expect(draft.sections.keys.map(\.self) == [.content])
    }

    @Test func movesWhatAFlyerHasNoPlaceFor() {
        let draft = PaperDraft(title: "Fête", sections: [.content: "Venez", .budget: "12 €", .places: "Place"])
        let fitted = draft.fitted(to: .flyer) { $0 == .budget ? "Budget" : "?" }
        #expect(fitted.sections == [.content: "Venez\n\nBudget\n\n12 €", .places: "Place"])
    }

    @Test func losesNoWord() {
        var random = SeededRandom(seed: 5)
        let lines = [
            "---", "title: Fête", "# Grand", "## Budget", "Partenaires : la MJC", "Objectifs", "- un", "", "**Lieux**",
            "texte simple", "### Détail", "Contexte de crise", "1. Calendrier 2026",
        ]
        for _ in 0..<500 {
            let text = (0..<12).compactMap { _ in lines.randomElement(using: &random) }.joined(separator: "\n")
            let draft = PaperDraft.from(text)
            let kept = draft.title + " " + draft.sections.values.joined(separator: " ")
            for word in ["Fête", "Grand", "MJC", "un", "simple", "Détail", "crise", "2026"] where text.contains(word) {
                #expect(kept.contains(word), "\(word) in \(text)")
            }
        }
    }
}
