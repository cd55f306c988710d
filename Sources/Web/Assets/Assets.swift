import Crypto
import Foundation
import NIOCore

/// The files that pages need, read once, each under an address that changes with its content.
struct Assets: Sendable {
    struct File: Sendable {
        let bytes: ByteBuffer
        let type: String
    }

    /// By the last part of their address.
    let files: [String: File]
    private let addresses: [String: String]

    init() throws {
        guard let folder = Bundle.module.url(forResource: "Resources/assets", withExtension: nil) else {
            throw CatalogueError.missing("Resources/assets")
        }
        var files: [String: File] = [:]
        var addresses: [String: String] = [:]
        func add(_ name: String, _ data: Data) {
            let digest = SHA256.hash(data: data).prefix(6).map { String(format: "%02x", $0) }.joined()
            let parts = name.split(separator: ".", maxSplits: 1)
            let hashed = "\(parts[0])-\(digest).\(parts.last ?? "")"
            files[hashed] = File(bytes: ByteBuffer(bytes: data), type: Self.type(of: name))
            addresses[name] = "/ressources/\(hashed)"
        }
        add("maillage.css", try Self.stylesheet(folder.appending(path: "css")))
        for file in try Self.listed(folder) where !file.hasDirectoryPath {
            add(file.lastPathComponent, try Data(contentsOf: file))
        }
        self.files = files
        self.addresses = addresses
    }

    /// The address of a file by its name; an unknown name leads nowhere, and fails a test.
    func address(_ name: String) -> String { addresses[name] ?? "/ressources/\(name)" }

    /// The parts of the stylesheet, in the order of their names.
    private static func stylesheet(_ folder: URL) throws -> Data {
        var sheet = Data()
        for file in try listed(folder) { sheet.append(try Data(contentsOf: file)) }
        return sheet
    }

    private static func listed(_ folder: URL) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: [.isDirectoryKey])
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    private static func type(of name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "ico": "image/x-icon"
        default: "application/octet-stream"
        }
    }
}
