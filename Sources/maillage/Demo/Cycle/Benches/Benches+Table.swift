import Cooperation

extension Benches {
    private static let pairs: [(Voice, Voice)] = [
        (.samira, .thomas), (.samira, .odile), (.samira, .paul), (.samira, .mireille),
    ]

    /// Who the Terrasses work with, as both see it: four readings in common, four cooperations.
    static let relations: [Scene] = pairs.enumerated().flatMap { place, pair -> [Scene] in
        let (host, other) = pair
        let day = -149 + place
        return [
            .on(day, 9, 0, .benches, Relations.self, by: host) {
                try $0.relations.say(
                    about: other.organisation,
                    seen: .cooperating,
                    wished: .cooperating,
                    in: $0,
                    at: $1
                )
            },
            .on(day, 14, 0, .benches, Relations.self, by: other) {
                try $0.relations.say(about: host.organisation, seen: .cooperating, wished: .cooperating, in: $0, at: $1)
            },
            .on(day, 16, 0, .benches, Relations.self, by: host) {
                try $0.relations.propose(.cooperating, to: other.organisation.id, in: $0, at: $1)
            },
            .on(day, 17, 30, .benches, Relations.self, by: other) {
                try $0.relations.accept(1, of: host.organisation.id, in: $0, at: $1)
            },
        ]
    }

    /// A disagreement that is heard and kept, a line that is lifted, words that stay each one's own.
    static let table = places + differences

    private static let places: [Scene] =
        [
            .on(-143, 10, 0, .benches, Negotiation.self, by: .samira) {
                try $0.negotiation.openTopic("Les lieux", question: "Où nous retrouvons-nous ?", in: $0, at: $1)
            },
            .on(-143, 10, 10, .benches, Negotiation.self, by: .samira) {
                try $0.negotiation.propose("Au pied des tours, côté parking.", on: 1, at: $1)
            },
            .on(-142, 20, 0, .benches, Negotiation.self, by: .odile) {
                let text = "Au pied des tours, côté jardin, et sous le préau quand il pleut."
                let reason = "Le parking est dangereux pour les petits."
                return try $0.negotiation.amend(1, to: text, because: reason, in: $0, at: $1)
            },
            .on(-141, 9, 0, .benches, Negotiation.self, by: .samira) {
                try $0.negotiation.answer(1, accepting: true, words: "Vous avez raison.", in: $0, at: $1)
            },
            .on(-139, 11, 0, .benches, Negotiation.self, by: .thomas) {
                let words = "Le jardin ferme à 21 h et nous n’avons personne pour le rouvrir."
                return try $0.negotiation.take(.against, on: 1, wording: 2, words: words, at: $1)
            },
            .on(-138, 9, 30, .benches, Negotiation.self, by: .samira) {
                let words = "Nous prenons la clé, et le cahier des clés avec."
                return try $0.negotiation.reply(to: DemoOrganisation.ville.id, on: 1, words, at: $1)
            },
            .on(-137, 10, 0, .benches, Negotiation.self, by: .thomas) {
                try $0.negotiation.acknowledgeHearing(on: 1, at: $1)
            },
            .on(-136, 14, 0, .benches, Negotiation.self, by: .samira) { try $0.negotiation.close(1, on: 1, at: $1) },
        ]
        + Scene.each([.samira, .odile, .paul, .mireille], on: -140, 15, .benches, Negotiation.self) {
            try $0.negotiation.take(.favour, on: 1, wording: 2, words: nil, at: $1)
        }

    private static let differences: [Scene] =
        [
            .on(-142, 20, 30, .benches, Negotiation.self, by: .odile) {
                let why = "Les familles nous font confiance."
                return try $0.negotiation.draw(.line, "Aucun nom d’enfant ne sort de chez nous.", why: why, at: $1)
            },
            .on(-135, 20, 0, .benches, Negotiation.self, by: .odile) {
                try $0.negotiation.settle(1, how: "Écrit dans l’article sur les données.", at: $1)
            },
            .on(-134, 11, 0, .benches, Negotiation.self, by: .thomas) {
                try $0.negotiation.tell(
                    giver: $1.organisation,
                    receiver: DemoOrganisation.terrasses.id,
                    given: "Le mardi plutôt que le samedi",
                    obtained: "Son logo sur l’affiche, de la même taille que les autres",
                    topic: 1,
                    at: $1
                )
            },
            .on(-133, 9, 0, .benches, Negotiation.self, by: .samira) {
                try $0.negotiation.answer(concession: 1, recognising: true, words: nil, at: $1)
            },
            .on(-133, 9, 10, .benches, Negotiation.self, by: .samira) {
                try $0.negotiation.name("La personne qui vient s’asseoir", at: $1)
            },
        ]
        + [
            (Voice.samira, "habitante, habitant", "Qui vit ici."), (.odile, "voisine, voisin", "Qui mange avec nous."),
            (.thomas, "usagère, usager", "Qui use de l’espace public."), (.paul, "public", "Qui vient à l’action."),
            (.mireille, "voisine de palier", "Qui frappe avant d’entrer."),
        ].enumerated().map { place, word in
            .on(-132, 10, place * 9, .benches, Negotiation.self, by: word.0) {
                try $0.negotiation.give(word.1, meaning: word.2, for: 1, at: $1)
            }
        }
}
