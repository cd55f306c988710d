import Cooperation

extension Forum {
    /// Two assessments and one missing, an end that is seen in two ways, a joint text with its disagreement beside it.
    static let returning = outcomes + assessments + together

    private static let outcomes: [Scene] = [
        .on(-5, 14, 0, .forum, Evaluation.self, by: .lea) {
            let reason = "Le forum a eu lieu, avec neuf professionnels au lieu de vingt : personne ne les a appelés."
            return try $0.evaluation.state(
                Outcome(intention: Intention(.action, 2), end: .partly, reason: reason),
                in: $0,
                at: $1
            )
        },
        .on(-4, 9, 0, .forum, Evaluation.self, by: .anneMarie) {
            let text = "Pour le collège, le forum est fait : les soixante élèves y sont passés."
            return try $0.evaluation.dispute(Intention(.action, 2), text, at: $1)
        },
        .on(-4, 15, 0, .forum, Evaluation.self, by: .lea) {
            let voice = RecipientVoice(
                words: "« On a tourné autour des tables. Personne ne nous a demandé ce qu’on voulait savoir. »",
                gathered: "Cercle de parole avec onze élèves, sans professeur, le lundi après le forum."
            )
            return try $0.evaluation.hear(voice, at: $1)
        },
        .on(-4, 15, 30, .forum, Evaluation.self, by: .lea) { cycle, sitting in
            let evidence = "Les élèves n’ont rien décidé ; nous non plus."
            let check = ReasonCheck(reason: "WP7", verdict: .no, evidence: evidence)
            return try cycle.evaluation.check([check], in: cycle, at: sitting)
        },
    ]

    private static let assessments: [Scene] = [
        .on(-3, 9, 0, .forum, Evaluation.self, by: .anneMarie) {
            let filed = OwnAssessment(
                obtained: "Nous voulions des stages : onze élèves de plus en ont un.",
                learnt: "Prévenir d’un contrôle commun avant de fixer un atelier.",
                cost: "Deux demi-journées de cours.",
                returnedTo: "Conseil d’administration de juin"
            )
            return try $0.evaluation.assess(filed, at: $1)
        },
        .on(-3, 16, 0, .forum, Evaluation.self, by: .lea) {
            let filed = OwnAssessment(
                obtained: "Nous voulions un forum fait par les élèves : nous avons animé des heures.",
                learnt: """
                    Nous disions « partenariat » et le collège aussi. Nos réponses étaient l’une à côté de l’autre dès la \
                    première semaine : nous aurions dû demander à en parler avant de signer.
                    """,
                cost: "89 heures pour 34 annoncées, et 720 € de plus que prévu.",
                disagreement: "Ce n’était pas un partenariat : c’était une commande, sans le prix d’une commande.",
                returnedTo: "Bureau de la MJC"
            )
            return try $0.evaluation.assess(filed, at: $1)
        },
    ]

    private static let together: [Scene] = [
        .on(-3, 17, 0, .forum, Evaluation.self, by: .lea) {
            let result = JointResult(
                what: "Onze élèves ont trouvé un stage",
                evidence: "Relevé de la vie scolaire, le lendemain du forum."
            )
            return try $0.evaluation.declare(result, at: $1)
        },
        .on(-2, 9, 0, .forum, Evaluation.self, by: .anneMarie) {
            try $0.evaluation.answer(AloneAnswer(result: 1, alone: true), at: $1)
        },
        .on(-3, 17, 20, .forum, Evaluation.self, by: .lea) {
            try $0.evaluation.answer(AloneAnswer(result: 1, alone: false), at: $1)
        },
        .on(-2, 14, 0, .forum, Evaluation.self, by: .lea) {
            let text = """
                Onze élèves ont un stage. Les ateliers n’avaient pas d’animateur désigné, la Ville est partie sans que nous en \
                parlions, et le budget n’a pas été refait. Si nous recommençons, nous commencerons par dire ce que chacun entend \
                par « partenariat ».
                """
            return try $0.evaluation.write(text, after: 0, at: $1)
        },
        .on(-2, 14, 10, .forum, Evaluation.self, by: .lea) {
            try $0.evaluation.answer(JointWord(assessment: 1, agrees: true), at: $1)
        },
        .on(-1, 8, 30, .forum, Evaluation.self, by: .anneMarie) {
            let dissent =
                "Le collège n’a pas été seul à ne pas répondre. Et un forum où soixante élèves passent n’a pas échoué."
            return try $0.evaluation.answer(JointWord(assessment: 1, agrees: false, dissent: dissent), at: $1)
        },
        .on(-1, 9, 0, .forum, Evaluation.self, by: .anneMarie) {
            try $0.evaluation.wish(Wish(way: .renew, reason: "La Région ouvre le même appel l’an prochain."), at: $1)
        },
        .on(-1, 10, 0, .forum, Evaluation.self, by: .lea) {
            try $0.evaluation.wish(Wish(way: .change, reason: "Oui, si les élèves décident avec nous."), at: $1)
        },
    ]
}
