/// Somebody whose place a visitor of the demonstration may take with one click.
struct Persona: Sendable {
    let person: DemoPerson
    /// Who that is, in a few words.
    let part: String

    static var all: [Persona] {
        [
            Persona(
                person: .samira,
                part: say(
                    "coordinatrice du centre social Les Terrasses, tient la plume",
                    "coordinator of the community centre Les Terrasses, holds the pen"
                )
            ),
            Persona(
                person: .ines,
                part: say(
                    "conseillère à la mission locale, ne sait pas jusqu’où va son mandat",
                    "adviser at the local youth employment office, unsure how far her mandate goes"
                )
            ),
            Persona(
                person: .odile,
                part: say(
                    "présidente des Jardins du Lez, une petite association",
                    "chair of Les Jardins du Lez, a small association"
                )
            ),
            Persona(
                person: .thomas,
                part: say(
                    "chargé de mission à la Ville, doit en référer avant de s’engager",
                    "officer of the town, must refer back before committing"
                )
            ),
            Persona(
                person: .beatrice,
                part: say(
                    "conseillère technique à la Caf, vérifie ce qu’elle finance",
                    "adviser at the family benefits office, checks what it funds"
                )
            ),
            Persona(
                person: .marion,
                part: say(
                    "administre le site, n’en lit pas les dossiers",
                    "runs the site, does not read its papers"
                )
            ),
        ]
    }
}
