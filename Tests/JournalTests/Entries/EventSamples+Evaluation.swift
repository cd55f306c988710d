import Cooperation
import TestSupport

extension EventSamples {
    static let evaluation: [EvaluationEvent] = [
        .planned(
            EvaluationPlan(looks: [
                EvaluationPlan.Look(
                    nature: .quantitative,
                    what: "Les familles venues au moins trois fois",
                    how: "Une feuille à l’entrée, sans nom",
                    organisation: Personas.lire,
                    on: Moment.noon.day
                )
            ])
        ),
        .outcomeStated(Outcome(intention: Intention(.action, 1), end: .partly, reason: "Trois mercredis de pluie.")),
        .outcomeDisputed(OutcomeDissent(intention: Intention(.objective, 1), text: "Nous avons vu autre chose.")),
        .voiceHeard(RecipientVoice(words: "On revient.", gathered: "Goûter du 12 septembre")),
        .assessed(
            OwnAssessment(
                obtained: "Six familles sont venues.",
                learnt: "Lire dehors.",
                cost: "60 heures au lieu de 40.",
                disagreement: "Les parents n’ont pas choisi les livres.",
                returnedTo: "Le conseil d’administration du 3 octobre"
            )
        ),
        .waived(AssessmentWaiver(reason: "Notre équipe a changé.")),
        .reasonChecked(ReasonCheck(reason: "WP1", verdict: .partly, evidence: "120 entrées")),
        .resultDeclared(JointResult(number: 1, what: "Un bus le mercredi soir", evidence: "Arrêté du 3 mai")),
        .aloneAnswered(AloneAnswer(result: 1, alone: false)),
        .jointWritten(JointAssessment(number: 1, text: "Nous avons lu ensemble.")),
        .jointAnswered(JointWord(assessment: 1, agrees: false, dissent: "Trop peu.")),
        .wished(Wish(way: .change, reason: "Avec la médiathèque.")),
    ]
}
