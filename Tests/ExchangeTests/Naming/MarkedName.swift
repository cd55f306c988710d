import Cooperation
import Exchange
import Foundation

/// A name of an organisation that a person marked in one of the sample documents.
struct MarkedName {
    let document: String
    /// The ways in which the document writes it.
    let writings: [String]
    let isPartner: Bool
    /// Its entries in the directories of Montpellier and the Hérault; none when they do not have it.
    let organisations: Set<OrganisationID>

    static func all() throws -> [MarkedName] {
        let file = URL(filePath: #filePath).appending(path: "../../Marked/names.tsv").standardized
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t").map(String.init)
            let ids = fields[3] == "-" ? [] : fields[3].split(separator: ",").map { OrganisationID(String($0)) }
            return MarkedName(
                document: fields[0],
                writings: fields[1].split(separator: "|").map(String.init),
                isPartner: fields[2] == "partner",
                organisations: Set(ids)
            )
        }
    }

    /// Whether a found name is this one, however much of it was read.
    func isMeant(by found: FoundName) -> Bool {
        writings.contains { NameSimilarity.score($0, found.phrase) >= 0.7 }
    }
}

/// The directories of Montpellier and the Hérault, as names.
enum SampleDirectory {
    private struct Entry: Decodable {
        let id: String
        let nom: String
        let description: String?
        let commune: String?
    }

    static func names() throws -> [DirectoryName] {
        let files = ["montpellier_associations", "montpellier_equipements", "herault_datainclusion"]
        return try files.flatMap { name in
            let file = Samples.folder.appending(path: "directory/\(name)_structures.json")
            return try JSONDecoder().decode([Entry].self, from: Data(contentsOf: file)).map { entry in
                DirectoryName(
                    organisation: OrganisationID(entry.id),
                    name: entry.nom,
                    acronym: DirectoryName.acronym(inSummary: entry.description),
                    commune: entry.commune
                )
            }
        }
    }
}
