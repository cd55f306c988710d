import Cooperation

extension Threshold {
    /// Each on its own side: two pre-projects, two that join, needs seen and contested, four meanings of one word.
    static let before = intentions + needs + words + questions

    private static let intentions: [Scene] = [
        .on(-35, 9, 30, .threshold, Preparation.self, by: .ines) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: """
                    Que de jeunes parents qui ne viennent plus chez nous reprennent pied par des matinées dehors, avant de \
                    parler d’emploi.
                    """,
                reason: "Nous suivons 210 jeunes parents ; un sur trois disparaît après le premier rendez-vous.",
                publics: "Parents de 18 à 25 ans, seuls avec un enfant de moins de trois ans.",
                alone: "Relancer par téléphone, et proposer deux entretiens de plus par mois."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-34, 14, 0, .threshold, Preparation.self, by: .samira) {
            let project = PreProject(
                organisation: $1.organisation,
                intention: "Ouvrir les matinées des familles à celles et ceux qui n’ont pas encore d’école à attendre.",
                reason: "Notre projet social dit : « aller vers », et nous attendons encore à l’accueil.",
                publics: "Mères et pères du quartier, d’abord les plus jeunes.",
                alone: "Un café des parents le vendredi, sans garde."
            )
            return try $0.preparation.write(project, seen: 0, at: $1)
        },
        .on(-33, 20, 40, .threshold, Preparation.self, by: .odile) {
            let reason = "Nous n’avons pas de projet à nous ici. Nous ouvrons la parcelle, et nous aimons montrer."
            return try $0.preparation.join(reason: reason, seen: 0, at: $1)
        },
        .on(-32, 11, 15, .threshold, Preparation.self, by: .beatrice) {
            let reason = "Nous finançons des projets, nous n’en portons pas. Nous venons comprendre avant d’instruire."
            return try $0.preparation.join(reason: reason, seen: 0, at: $1)
        },
    ]

    private static let needs: [Scene] = [
        .on(-35, 9, 50, .threshold, Preparation.self, by: .ines) {
            let need = Diagnosis(
                organisation: $1.organisation,
                need: "Un jeune parent sur trois ne vient pas à son deuxième rendez-vous.",
                evidence: "41 dossiers relus sur un an : 14 personnes perdues de vue, dont 11 sans mode de garde.",
                publics: "Parents de 18 à 25 ans",
                territory: "Saint-Aubin-sur-Lez et Montarel",
                sources: [.figures, .field],
                sourceDetail: "Relevé de nos rendez-vous, de janvier à décembre."
            )
            return try $0.preparation.diagnose(need, at: $1)
        },
        .on(-34, 14, 20, .threshold, Preparation.self, by: .samira) {
            let need = Diagnosis(
                organisation: $1.organisation,
                need:
                    "Les mères de moins de 25 ans ne viennent pas le matin : elles n’ont personne pour garder le petit.",
                evidence: "Neuf mères l’ont dit au café des parents, avec leurs mots.",
                publics: "Jeunes mères",
                territory: "Quartier des Terrasses",
                sources: [.publics]
            )
            return try $0.preparation.diagnose(need, at: $1)
        },
        .on(-31, 10, 0, .threshold, Preparation.self, by: .samira) {
            try $0.preparation.view(1, .shares, seen: 1, at: $1)
        },
        .on(-31, 10, 30, .threshold, Preparation.self, by: .ines) {
            try $0.preparation.view(2, .shares, seen: 1, at: $1)
        },
        .on(-31, 16, 0, .threshold, Preparation.self, by: .beatrice) {
            let reason = "Nos chiffres disent un sur cinq. Comptons-nous les mêmes personnes ?"
            return try $0.preparation.view(1, .contests, reason: reason, seen: 1, at: $1)
        },
    ]

    private static let words: [Scene] = [
        .on(-33, 9, 0, .threshold, Preparation.self, by: .ines) {
            try $0.preparation.define("Pouvoir dire non, et rester à table.", at: $1)
        },
        .on(-32, 14, 0, .threshold, Preparation.self, by: .samira) {
            try $0.preparation.define("Faire ensemble ce qu’aucun ne ferait seul, en gardant chacun son nom.", at: $1)
        },
        .on(-32, 21, 0, .threshold, Preparation.self, by: .odile) {
            try $0.preparation.define("Se prêter des mains et des outils sans tenir de comptes.", at: $1)
        },
        .on(-30, 9, 45, .threshold, Preparation.self, by: .beatrice) {
            try $0.preparation.define("Un porteur, un financeur, des engagements écrits et un bilan.", at: $1)
        },
        .on(-30, 10, 0, .threshold, Preparation.self, by: .ines) {
            let lack = Complement(
                organisation: $1.organisation,
                side: .lack,
                text: "Quelqu’un pour garder les enfants à côté, pendant les matinées.",
                theme: "famille",
                publics: ["familles"]
            )
            return try $0.preparation.post(lack, at: $1)
        },
        .on(-30, 10, 20, .threshold, Preparation.self, by: .samira) {
            let offer = Complement(
                organisation: $1.organisation,
                side: .offer,
                text: "La salle des familles, avec un coin pour les tout-petits.",
                theme: "famille",
                publics: ["familles"]
            )
            return try $0.preparation.post(offer, at: $1)
        },
    ]

    private static let questions: [Scene] = [
        .on(-29, 9, 30, .threshold, Preparation.self, by: .ines) {
            let text = "Des matinées dehors pour de jeunes parents, leurs enfants gardés à côté."
            return try $0.preparation.answer(.what, text, seen: 0, at: $1)
        },
        .on(-29, 11, 0, .threshold, Preparation.self, by: .samira) {
            try $0.preparation.voice(.what, agrees: true, seen: 1, at: $1)
        },
        .on(-28, 14, 0, .threshold, Preparation.self, by: .samira) {
            let text = "Le quartier des Terrasses d’abord ; Montarel la deuxième année, si la première a tenu."
            return try $0.preparation.answer(.field, text, seen: 0, at: $1)
        },
        .on(-28, 20, 30, .threshold, Preparation.self, by: .odile) {
            try $0.preparation.voice(.field, agrees: true, seen: 1, at: $1)
        },
        .on(-27, 10, 0, .threshold, Preparation.self, by: .beatrice) {
            let text = "Ce projet ne fait pas d’accompagnement social individuel et tient une liste de présence."
            return try $0.preparation.answer(.limits, text, seen: 0, at: $1)
        },
        .on(-27, 15, 0, .threshold, Preparation.self, by: .ines) {
            let reason = "D’accord pour la première moitié. Une liste de présence fait fuir celles que nous cherchons."
            return try $0.preparation.voice(.limits, agrees: false, reason: reason, seen: 1, at: $1)
        },
    ]
}
