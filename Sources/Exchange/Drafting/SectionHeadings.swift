import Cooperation

/// The usual names of a paper's sections, in French and in English.
enum SectionHeadings {
    /// The section that a heading announces; exact when the heading says no more than its usual name.
    static func find(_ heading: String) -> (section: PaperSection, isExact: Bool)? {
        let words = FoldedWord.all(in: heading).map(\.text)
        guard !words.isEmpty, words.count <= 10 else { return nil }
        for length in stride(from: words.count, through: 1, by: -1) {
            if let section = sections[words.prefix(length).joined(separator: " ")] {
                return (section, length == words.count)
            }
        }
        return nil
    }

    private static let sections: [String: PaperSection] = Dictionary(
        uniqueKeysWithValues: names.flatMap { section, names in names.map { ($0, section) } }
    )

    private static let names: [(PaperSection, [String])] = [
        (
            .orientation,
            [
                "orientation", "orientations", "orientation s", "orientation strategique", "orientations strategiques",
                "orientation s strategique s", "orientation s strategiques", "axe strategique", "priorite", "priorites",
                "strategic orientation", "strategic orientations",
            ]
        ),
        (
            .owner,
            [
                "porteur", "porteurs", "porteur de projet", "porteur du projet", "porteur de l action",
                "porteuse du projet", "maitre d ouvrage", "maitrise d ouvrage", "pilote", "pilote de l action",
                "pilotage", "project owner", "owner",
            ]
        ),
        (
            .context,
            [
                "contexte", "contexte et enjeux", "constat", "constats", "diagnostic", "enjeux", "preambule", "context",
                "background", "needs",
            ]
        ),
        (
            .objectives,
            [
                "objectif", "objectifs", "objectif general", "objectifs generaux", "objectifs specifiques",
                "objectifs operationnels", "objectifs vises", "objectifs vises par l action", "objectifs de l action",
                "objectifs du projet", "finalite", "finalites", "buts", "objectives", "aims", "goals",
            ]
        ),
        (
            .impacts,
            [
                "effets attendus", "impacts", "impacts attendus", "impact attendu", "resultats attendus",
                "expected impacts", "expected results",
            ]
        ),
        (
            .content,
            [
                "contenu", "contenu de l action", "description", "description de l action", "description du projet",
                "presentation de l action", "presentation du projet", "deroulement", "deroule", "content",
            ]
        ),
        (
            .publics,
            [
                "public", "publics", "public vise", "publics vises", "public cible", "publics cibles", "cible",
                "cibles",
                "beneficiaires", "beneficiaries", "audience",
            ]
        ),
        (
            .places,
            ["lieu", "lieux", "lieu x", "territoire", "territoires", "perimetre", "place", "places", "territory"]
        ),
        (
            .calendar,
            [
                "calendrier", "calendrier previsionnel", "planning", "echeancier", "dates", "periode", "duree",
                "calendar", "schedule", "timeline",
            ]
        ),
        (
            .partners,
            [
                "partenaire", "partenaires", "partenaire s", "partenariat", "partenariats", "partenaires de l action",
                "partenaires du projet", "partenaires associes", "partenaires mobilises", "partenaires pressentis",
                "partenaires financiers", "partners",
            ]
        ),
        (
            .means,
            [
                "moyens", "moyens humains", "moyens materiels", "moyens humains et materiels", "moyens mis en oeuvre",
                "means", "resources",
            ]
        ),
        (
            .budget,
            [
                "budget", "budget previsionnel", "financement", "financements", "moyens financiers", "cout",
                "cout previsionnel", "plan de financement", "sources de financement", "financeurs", "cofinanceurs",
                "funding",
            ]
        ),
        (
            .indicators,
            [
                "indicateur", "indicateurs", "indicateurs de suivi", "indicateurs d evaluation", "evaluation",
                "suivi et evaluation", "modalites d evaluation", "indicators",
            ]
        ),
        (
            .links,
            [
                "liens", "liens avec d autres actions", "articulation", "articulation avec", "actions liees", "links",
                "related actions",
            ]
        ),
    ]
}
