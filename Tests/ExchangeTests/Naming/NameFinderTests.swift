import Cooperation
import Exchange
import TestSupport
import Testing

@Suite struct NameFinderTests {
    private static let directory = ListedNames([
        DirectoryName(organisation: OrganisationID("culture"), name: "Culture", commune: "Lormont"),
        DirectoryName(organisation: OrganisationID("lien-1"), name: "Le Lien", commune: "Lormont"),
        DirectoryName(organisation: OrganisationID("lien-2"), name: "Association Le Lien", commune: "Cenon"),
        DirectoryName(organisation: OrganisationID("acacias"), name: "Centre social Les Acacias", commune: "Lormont"),
        DirectoryName(
            organisation: OrganisationID("adages"),
            name: "Développement d'Animation et Gestion d'Ets Spécialisés",
            acronym: "ADAGES",
            commune: "Montpellier"
        ),
        DirectoryName(organisation: OrganisationID("lire"), name: "Lire ensemble", commune: "Lormont"),
        DirectoryName(
            organisation: OrganisationID("muc"),
            name: "MUC Skateboard",
            acronym: "MUC",
            commune: "Montpellier"
        ),
        DirectoryName(organisation: OrganisationID("muc-2"), name: "MUC Voile", acronym: "MUC", commune: "Montpellier"),
    ])

    private func find(_ text: String) async throws -> [FoundName] {
        try await NameFinder(Self.directory).find(in: text)
    }

    private func organisations(_ text: String) async throws -> [String] {
        try await find(text).compactMap { $0.organisation?.rawValue }
    }

    @Test(arguments: [
        "Une politique de la culture pour tous.", "Culture et sport vont ensemble.", "Le lien social se défait.",
        "Matière\nCulture\nObjet", "Monsieur Culture", "rue du Lien, place Le Lien",
    ])
    func leavesProseAlone(text: String) async throws {
        #expect(try await find(text).isEmpty)
    }

    @Test(arguments: [
        "avec l'association culture de la ville", "L’association CULTURE", "Le projet de « Culture » avance",
        "## Partenaires\n- culture", "l'ASBL Culture", "la soirée de Culture asbl",
    ])
    func seesACommonWordWhereItIsAnnounced(text: String) async throws {
        #expect(try await organisations(text) == ["culture"])
    }

    @Test func findsANameAcrossALineAndItsAccents() async throws {
        #expect(try await organisations("Le Centre Social Les\nACACIAS ouvre.") == ["acacias"])
    }

    @Test func leavesTheChoiceBetweenTwoOfOneName() async throws {
        let found = try #require(try await find("Partenaires : Le Lien").first)
        #expect(found.isAmbiguous)
        #expect(found.organisation == nil)
        #expect(Set(found.candidates.map(\.name.organisation.rawValue)) == ["lien-1", "lien-2"])
    }

    @Test func knowsTheAcronymByItsLongForm() async throws {
        let found = try await find(
            "L'Association Départementale d'Animation et de Gestion d'Etablissements Spécialisés (ADAGES) agit."
        )
        #expect(Set(found.compactMap(\.organisation?.rawValue)) == ["adages"])
    }

    @Test func takesAnAcronymAloneForASuggestionElsewhere() async throws {
        let far = try #require(try await find("Partenaires : ADAGES").first)
        #expect(far.kind == .unknown)
        #expect(far.candidates.map(\.name.organisation.rawValue) == ["adages"])
        #expect(try await organisations("À Montpellier, avec ADAGES.") == ["adages"])
        #expect(try #require(try await find("À Montpellier, avec le MUC.").first).isAmbiguous)
    }

    @Test func doesNotTakeSurnamesForAcronyms() async throws {
        #expect(try await find("Présents : Fabien MUC, Anne-Marie DE ADAGES, Montpellier").isEmpty)
    }

    @Test func forgivesATypingMistake() async throws {
        let found = try #require(try await find("## Partenaires\n- Centre socail Les Acacia").first)
        #expect(found.kind == .fuzzy)
        #expect(found.organisation?.rawValue == "acacias")
    }

    @Test func proposesWhatTheDirectoryDoesNotHave() async throws {
        let found = try await find("En partenariat avec la Ville de Bordeaux et l'association Terre de Liens.")
        #expect(found.map(\.phrase) == ["Ville de Bordeaux", "Terre de Liens"])
        #expect(found.allSatisfy { $0.kind == .unknown && $0.organisation == nil })
    }

    @Test func showsEachOnceWithItsPassage() async throws {
        let text =
            String(repeating: "mot ", count: 60) + "avec Lire ensemble, " + String(repeating: "mot ", count: 60)
            + "et Lire Ensemble."
        let found = try #require(try await find(text).first)
        #expect(found.count == 2)
        #expect(text[found.range] == "Lire ensemble")
        #expect(found.passage.hasPrefix("… mot") && found.passage.hasSuffix("mot …"))
        #expect((150...190).contains(found.passage.count))
    }

    @Test func quotesTheSentenceAndNoMore() async throws {
        let text = "Le projet commence en mai. Avec Lire ensemble,\nnous lirons le mercredi ! La mairie suivra."
        let found = try #require(try await find(text).first)
        #expect(found.passage == "Avec Lire ensemble, nous lirons le mercredi !")
    }

    @Test func readsTheListOfPartnersOfASheet() async throws {
        let text = "# Fiche\n## Partenaires\n- Lire ensemble, bailleurs sociaux, MAB 22\n## Moyens\n- Culture"
        #expect(try await find(text).map(\.phrase) == ["Lire ensemble", "MAB 22"])
    }

    @Test func neverCrashesOnAnything() async throws {
        var random = SeededRandom(seed: 17)
        let pieces = [
            "Lire ", "ensemble", "(", ")", "« ", "»", "ADAGES", "\n", "\n\n", "- ", "avec ", "l'", "association ",
            "et ", "de ", ",", "Partenaires :", "22", "asbl", "É", "🌱", "\u{301}", ".", "Conseil ",
        ]
        for _ in 0..<600 {
            let text = (0..<30).compactMap { _ in pieces.randomElement(using: &random) }.joined()
            for found in try await find(text) { #expect(!found.phrase.isEmpty) }
        }
    }
}
