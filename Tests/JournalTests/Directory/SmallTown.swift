import Cooperation
import Journal
import TestSupport

/// A directory of a small town, and how to import it.
enum SmallTown {
    static let today = Moment.noon.day

    static func structure(
        _ id: String,
        _ name: String,
        commune: (name: String, code: String, postcode: String)? = lunel,
        at position: Position? = nil,
        summary: String? = nil,
        networks: [String] = [],
        daysOld: Int = 30
    ) -> StructureRecord {
        var record = StructureRecord(
            source: "dora",
            id: OrganisationID("dora--\(id)"),
            name: name,
            updated: today.advanced(by: -daysOld)
        )
        record.address.commune = commune?.name
        record.address.communeCode = commune?.code
        record.address.postcode = commune?.postcode
        record.address.position = position
        record.summary = summary
        record.networks = networks
        return record
    }

    static func service(
        _ id: String,
        of structure: String,
        _ name: String,
        themes: [String] = [],
        publics: [String] = []
    ) -> ServiceRecord {
        var record = ServiceRecord(
            source: "dora",
            id: ServiceID("dora--\(id)"),
            structure: OrganisationID("dora--\(structure)"),
            name: name,
            summary: "Sur rendez-vous",
            updated: today
        )
        record.themes = themes
        record.publics = publics
        return record
    }

    static let lunel = (name: "Lunel", code: "34145", postcode: "34400")
    static let nimes = (name: "Nîmes", code: "30189", postcode: "30000")
    static let saintEtienne = (name: "Saint-Étienne", code: "42218", postcode: "42000")

    static let structures = [
        structure(
            "apije",
            "APIJE",
            at: Position(latitude: 43.674, longitude: 4.135),
            summary: "Aide à la mobilité des jeunes.",
            networks: ["ai"]
        ),
        structure(
            "mediatheque",
            "Médiathèque de l’Œuvre",
            at: Position(latitude: 43.676, longitude: 4.136),
            summary: "Prêt de livres, ateliers numériques. Sigle : MDO."
        ),
        structure(
            "secours",
            "Secours populaire français",
            commune: nimes,
            at: Position(latitude: 43.837, longitude: 4.360),
            summary: "Aide alimentaire",
            networks: ["secours-populaire"]
        ),
        structure(
            "mission",
            "Mission locale jeunes (MLJ)",
            commune: nimes,
            at: Position(latitude: 43.836, longitude: 4.362),
            networks: ["mission-locale"],
            daysOld: 900
        ),
        structure("maison", "Maison des adolescents", commune: saintEtienne, summary: "Écoute des jeunes"),
        structure("amis", "Les Amis du livre", summary: "Lecture à voix haute"),
    ]

    static let services = [
        service(
            "permis",
            of: "apije",
            "Passer le permis à un euro",
            themes: ["mobilite--preparer-un-permis"],
            publics: ["jeunes"]
        ),
        service("colis", of: "secours", "Colis alimentaires", themes: ["equipement-et-alimentation--alimentation"]),
    ]

    static var items: [DirectoryItem] { items(structures, services) }

    static func items(_ structures: [StructureRecord], _ services: [ServiceRecord] = []) -> [DirectoryItem] {
        let contents = structures.map { DirectoryItem.Content.structure($0) } + services.map { .service($0) }
        return contents.enumerated().map { line, content in
            DirectoryItem(line: line + 1, identifier: nil, content: content)
        }
    }
}

/// Records already read.
final class ReadyItems: DirectorySource {
    private var rest: ArraySlice<DirectoryItem>
    private let failure: (any Error)?
    private(set) var consumed = 0

    init(_ items: [DirectoryItem], thenFailing failure: (any Error)? = nil) {
        rest = items[...]
        self.failure = failure
    }

    func next() throws -> DirectoryItem? {
        consumed += 1
        if rest.isEmpty, let failure { throw failure }
        return rest.popFirst()
    }
}

extension Store {
    @discardableResult
    func list(_ items: [DirectoryItem]) async throws -> DirectoryReport {
        try await importDirectory(from: { ReadyItems(items) })
    }

    func found(_ query: DirectoryQuery) async throws -> [String] {
        try await searchDirectory(query).hits.map(\.id.rawValue)
    }

    func found(_ text: String) async throws -> [String] { try await found(DirectoryQuery(text: text)) }
}
