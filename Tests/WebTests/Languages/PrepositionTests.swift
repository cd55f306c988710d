import Testing

@testable import Web

/// What French says in one breath is written so.
@Suite struct PrepositionTests {
    @Test(arguments: [
        ("Accepter au nom de {name}", "Les Jardins du Lez", "Accepter au nom des Jardins du Lez"),
        ("Accepter au nom de {name}", "Le Phare", "Accepter au nom du Phare"),
        ("Accepter au nom de {name}", "Épicerie sociale", "Accepter au nom d’Épicerie sociale"),
        ("Accepter au nom de {name}", "Ville de Lormont", "Accepter au nom de Ville de Lormont"),
        ("Accepter au nom de {name}", "La Provende", "Accepter au nom de La Provende"),
        ("Répondre à {name}", "Les Jardins du Lez", "Répondre aux Jardins du Lez"),
        ("Répondre à {name}", "École du Parc", "Répondre à École du Parc"),
        ("sous un mandat de {name}", "informer", "sous un mandat d’informer"),
        ("Grade {name}", "Les Tilleuls", "Grade Les Tilleuls"),
        ("de {name}", "Odile", "d’Odile"),
    ])
    func contractsAndElides(template: String, name: String, said: String) {
        #expect(Sentence(template).filled(with: ["name": name]) == said)
    }

    @Test func knowsTheArgumentAllTheSame() {
        #expect(
            Sentence("au nom de {organisation}, à {place} : {other}").placeholders == [
                "organisation", "place", "other",
            ]
        )
    }
}
