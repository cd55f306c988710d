import Cooperation
import Exchange
import TestSupport
import Testing

@Suite("A convention that goes to a word processor and comes back")
struct ReturnedFileTests {
    private let printer: ConventionPrinter

    init() throws {
        printer = ConventionPrinter(try PrintedSheets.words())
    }

    /// Joined to the text, with a heading and a table that are not to be taken for clauses.
    private static let annexes = [
        PrintedSection("Budget", [.heading("Charges"), .table(["Compte", "Prévu"], [["60 Achats", "120 €"]])]),
        PrintedSection("Ce que chacun garde", [.list(["Lire ensemble : le choix des livres"])]),
    ]

    private static func printed(_ scene: ConventionScene) throws -> PrintedConvention {
        try #require(
            PrintedConvention(
                of: scene.cycle.cycle,
                annexes: annexes,
                cast: PaperCast(names: [Personas.lire: "Lire ensemble", Personas.acacias: "Les Acacias"]),
                verificationAddress: "https://maillage.example/v/RTDK-2345-VS",
                on: scene.cycle.day
            )
        )
    }

    @Test("taken away and brought back untouched, it changes nothing", arguments: [PaperFormat.odt, .docx])
    func untouched(_ format: PaperFormat) async throws {
        var scene = try ConventionScene.written()
        try scene.propose(
            .means,
            "Les moyens",
            "Chaque partie apporte :\n- des livres ;\n- une salle, le mercredi.\n\nEt « du temps » : 12 heures à l'année."
        )
        let file = try await printer.print(try Self.printed(scene), as: format)
        let read = try await DocumentReader().read(file.bytes, fileName: file.name)
        #expect(read.text.contains("le choix des livres"))
        let returned = try #require(ConventionMarker.clauses(in: read.text))
        #expect(returned.map(\.number) == scene.convention.clauses.map(\.number))
        #expect(scene.convention.changes(in: returned).isEmpty, "\(returned)")
        #expect(scene.convention.absent(from: returned).isEmpty)
    }

    @Test("what was changed, added and taken out in it is found")
    func changed() throws {
        let scene = try ConventionScene.written()
        let text = """
            # Lire au pied des tours

            ## Article 1 · Notre objet

            [[1.1]] Oblige : tous les partenaires. Gardez cette ligne.

            Lire à voix haute, et chanter.

            ## Article 2 · Ce que fait Lire ensemble

            [[ 2.1 ]] Oblige : Lire ensemble.

            Lire ensemble forme six lectrices.

            ## Un goûter

            Nous prenons un goûter par an.

            [[/]] Fin des articles.

            Signatures
            """
        let returned = try #require(ConventionMarker.clauses(in: text))
        let changes = scene.convention.changes(in: returned)
        #expect(changes.map(\.clause?.number) == [1, nil])
        #expect(changes[0].text.text == "Lire à voix haute, et chanter.")
        #expect(changes[0].text.heading == "Notre objet")
        #expect(changes[1].text.heading == "Un goûter")
        #expect(changes[1].text.text == "Nous prenons un goûter par an.")
        #expect(scene.convention.absent(from: returned).map(\.number) == [3])
    }

    @Test func `a heading that lost its style is still the heading`() throws {
        let text =
            "Article 1 · Notre objet\n\n[[1.1]] Oblige : tous.\n\nLire.\n\nArticle 2 - Lire ensemble\n[[2.1]]\nFormer."
        let returned = try #require(ConventionMarker.clauses(in: text))
        #expect(returned.map(\.heading) == ["Notre objet", "Lire ensemble"])
        #expect(returned.map(\.text) == ["Lire.", "Former."])
    }

    @Test(
        "without its markers, or with one twice, a file cannot be told apart",
        arguments: [
            "## Article 1 · Notre objet\n\nLire.", "[[1.1]]\nLire.\n[[1.1]]\nLire encore.", "", "[[x.y]] Lire.",
        ]
    )
    func destroyed(_ text: String) {
        #expect(ConventionMarker.clauses(in: text) == nil)
    }
}
