import Foundation

/// The real data of the founders' shared folder; tests that need it are skipped, visibly, where it is absent.
package enum SharedData {
    /// `MAILLAGE_SHARED`, or `../shared` beside the package.
    package static let folder: String? = {
        let package = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let places: [String?] = [
            ProcessInfo.processInfo.environment["MAILLAGE_SHARED"],
            package.deletingLastPathComponent().appending(path: "shared").path,
        ]
        return places.compactMap(\.self).first { FileManager.default.fileExists(atPath: "\($0)/data/PROVENANCE.md") }
    }()

    package static var isPresent: Bool { folder != nil }

    /// The directory files, structures before services.
    package static let directoryFiles = [
        "montpellier_associations_structures.json", "montpellier_equipements_structures.json",
        "herault_datainclusion_structures.json", "dora_extrait_structures.json",
        "herault_datainclusion_services.json", "dora_extrait_services.json",
    ]

    package static func path(_ name: String) -> String {
        "\(folder ?? "")/data/\(name)"
    }
}
