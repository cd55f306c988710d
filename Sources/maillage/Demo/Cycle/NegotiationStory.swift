import Cooperation

/// What three organisations say at the table of negotiation: a disagreement that is heard, a line that is lifted.
enum NegotiationStory {
    typealias Act = @Sendable (Cycle, Sitting) throws -> Deed<NegotiationEvent>

    static func acts(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID) -> [(
        OrganisationID, Act
    )] {
        places(host, readers, town) + differences(host, readers, town)
    }

    private static func places(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID)
        -> [(OrganisationID, Act)]
    {
        [
            (
                host,
                { try $0.negotiation.openTopic("Les lieux", question: "Où nous retrouvons-nous ?", in: $0, at: $1) }
            ),
            (host, { try $0.negotiation.propose("Au pied des tours, côté parking.", on: 1, at: $1) }),
            (
                readers,
                {
                    try $0.negotiation.amend(
                        1,
                        to: "Au pied des tours, côté jardin, et sous le préau quand il pleut.",
                        because: "Le parking est dangereux pour les petits.",
                        in: $0,
                        at: $1
                    )
                }
            ),
            (
                host,
                { try $0.negotiation.answer(1, accepting: true, words: "Vous avez raison.", in: $0, at: $1) }
            ),
            (host, { try $0.negotiation.take(.favour, on: 1, wording: 2, words: nil, at: $1) }),
            (readers, { try $0.negotiation.take(.favour, on: 1, wording: 2, words: nil, at: $1) }),
            (
                town,
                {
                    try $0.negotiation.take(
                        .against,
                        on: 1,
                        wording: 2,
                        words: "Le jardin ferme à 18 h et nous n’avons personne pour le rouvrir.",
                        at: $1
                    )
                }
            ),
            (readers, { try $0.negotiation.reply(to: town, on: 1, "Nous finirons à 17 h 30.", at: $1) }),
            (town, { try $0.negotiation.acknowledgeHearing(on: 1, at: $1) }),
            (host, { try $0.negotiation.close(1, on: 1, at: $1) }),
        ]
    }

    private static func differences(_ host: OrganisationID, _ readers: OrganisationID, _ town: OrganisationID)
        -> [(OrganisationID, Act)]
    {
        [
            (
                readers,
                {
                    try $0.negotiation.draw(
                        .line,
                        "Aucun nom d’enfant ne sort de chez nous.",
                        why: "Les familles nous font confiance.",
                        at: $1
                    )
                }
            ),
            (readers, { try $0.negotiation.settle(1, how: "Écrit dans l’article sur les données.", at: $1) }),
            (
                town,
                {
                    try $0.negotiation.tell(
                        giver: town,
                        receiver: readers,
                        given: "Le mercredi plutôt que le samedi",
                        obtained: "Son logo sur l’affiche, de la même taille que les autres",
                        topic: 1,
                        at: $1
                    )
                }
            ),
            (readers, { try $0.negotiation.answer(concession: 1, recognising: true, words: nil, at: $1) }),
            (host, { try $0.negotiation.name("La personne qui vient nous voir", at: $1) }),
            (host, { try $0.negotiation.give("habitante, habitant", meaning: "Qui vit ici.", for: 1, at: $1) }),
            (readers, { try $0.negotiation.give("lectrice, lecteur", meaning: "Qui lit ou écoute.", for: 1, at: $1) }),
            (town, { try $0.negotiation.give("usagère, usager", meaning: "Qui use d’un service.", for: 1, at: $1) }),
        ]
    }
}
