import Foundation

/// The public documents of `../shared/data`, where the checkout has them beside it.
enum Samples {
    static let folder = URL(filePath: #filePath).appending(path: "../../../../shared/data").standardized

    static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static var documents: [URL] {
        let found = try? FileManager.default.contentsOfDirectory(
            at: folder.appending(path: "documents"),
            includingPropertiesForKeys: nil
        )
        return (found ?? []).sorted { $0.path < $1.path }
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appending(path: "documents").appending(path: name)))
    }
}
