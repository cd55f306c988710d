import Cooperation
import Exchange
import Foundation

/// Papers to print, and the French words that the program ships.
enum PrintedSheets {
    static let museum = OrganisationID("musee")
    static let choir = OrganisationID("choeur")
    static let library = OrganisationID("bibliotheque")
    static let town = OrganisationID("ville")

    static func sheet() throws -> PrintedPaper {
        var paper = Paper(
            title: "Un parcours culturel pour les classes de Habay",
            sections: [
                .context: "La Ville de Habay et le Musée de la Grande Ardenne travaillent ensemble depuis 2022.",
                .objectives:
                    "- Faire venir 300 élèves\n- **Former** les enseignants\n\nAvec le Chœur d'Arlon <script>.",
                .partners: "Musée de la Grande Ardenne, Chœur d’Arlon, Bibliothèque communale",
                .calendar: "1. Janvier : préparation\n2. Mai : visites",
            ]
        )
        paper.start = Day("2027-01-04")
        paper.end = Day("2027-06-30")
        paper.decidedBy = "Le collège communal, le 3 novembre 2026"
        paper.stillOpen = "Les dates des visites"
        paper.stage = .design
        paper.hours = PhaseHours(before: 12, during: 30, after: 6)
        paper.noticeDays = 30
        let hash = try ContentHash(of: paper)
        return PrintedPaper(
            kind: .actionSheet,
            paper: paper,
            version: PrintedPaper.Version(number: 2, hash: hash, publishedOn: Day(number: 20_776)),
            standing: .agreed,
            organisations: organisations,
            verification: Proof.Verification(
                code: try Proofs.required(VerificationCode("23456789AB")),
                address: "https://maillage.example/v/23456789AB"
            ),
            printedOn: Day(number: 20_778)
        )
    }

    private static var organisations: [PrintedOrganisation] {
        var town = PrintedOrganisation(id: town, name: "Ville de Habay", mark: .accepted)
        town.acceptance = PrintedAcceptance(on: Day(number: 20_777), version: 2)
        var museum = PrintedOrganisation(id: museum, name: "ASBL Musée de la Grande Ardenne", mark: .accepted)
        var acceptance = PrintedAcceptance(on: Day(number: 20_777), version: 1)
        let mandate = Mandate(
            id: MandateID("m"),
            person: PersonID("nadia"),
            title: "directrice",
            scope: .sign,
            area: .autonomous,
            from: Day(number: 20_500)
        )
        acceptance.mandate = ProvenMandate(mandate, issuer: museum.name)
        acceptance.mission = "Accueillir les classes, former les enseignants"
        acceptance.brings = [.places, .skills]
        acceptance.hours = PhaseHours(before: 4, during: 20, after: 2)
        acceptance.amountCents = 120_050
        museum.acceptance = acceptance
        museum.statement = "Sous réserve de l'accord de nos assurances."
        var choir = PrintedOrganisation(id: choir, name: "Chœur d'Arlon", mark: .contested)
        choir.statement = "Personne ne nous a consultés."
        return [
            town, museum, choir, PrintedOrganisation(id: library, name: "Bibliothèque communale", mark: .approached),
        ]
    }

    static func words() throws -> PrintWords {
        let file = URL(filePath: #filePath).appending(
            path: "../../../../Sources/Web/Resources/languages/fr/print.yml"
        ).standardized
        var sentences: [String: String] = [:]
        var path: [String] = []
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let depth = line.prefix { $0 == " " }.count / 2
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            path = path.prefix(depth) + [parts[0]]
            guard parts.count == 2 else { continue }
            sentences[path.dropFirst().joined(separator: ".")] = parts[1].trimmingCharacters(in: ["\""])
        }
        let found = sentences
        return PrintWords(
            language: "fr",
            sentence: { key, arguments in
                arguments.reduce(found[key] ?? "‹\(key)›") { $0.replacing("{\($1.key)}", with: $1.value) }
            },
            day: { "\($0.day)/\($0.month)/\($0.year)" }
        )
    }
}
