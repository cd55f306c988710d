/// Text of an ODT or a DOCX, by pandoc, after looking into the archive.
enum OfficeText {
    static func read(_ bytes: [UInt8]) async throws(ReadingRefusal) -> ReadDocument {
        let archive = try ZipArchive(bytes)
        let kind = try kind(of: archive)
        try archive.checkInflated()
        let output: [UInt8]
        do {
            let file = "paper.\(kind.rawValue)"
            output = try await Tool.pandoc.run(
                on: bytes,
                named: file,
                beside: ["headings.lua": headings],
                limits: Tool.Limits(output: DocumentReader.largestText, time: .seconds(30)),
                [
                    "--sandbox", "--from", kind.rawValue, "--to", "plain", "--wrap=none", "--lua-filter=headings.lua",
                    file,
                ]
            )
        } catch {
            throw ReadingRefusal(error)
        }
        return ReadDocument(kind: kind, text: String(decoding: output, as: UTF8.self), pages: nil)
    }

    /// Plain text forgets which lines were headings; the sections of a paper are found by them.
    private static let headings = """
        function Header(heading)
          heading.content:insert(1, pandoc.Space())
          heading.content:insert(1, pandoc.Str(string.rep("#", heading.level)))
          return pandoc.Para(heading.content)
        end
        """

    private static func kind(of archive: ZipArchive) throws(ReadingRefusal) -> DocumentKind {
        if archive.entry("word/document.xml") != nil { return .docx }
        guard let mimetype = archive.entry("mimetype"), archive.entry("content.xml") != nil,
            try archive.content(of: mimetype, limit: 100) == Array(DocumentKind.odt.mediaType.utf8)
        else { throw .unknownFormat }
        if let manifest = archive.entry("META-INF/manifest.xml") {
            let content = try archive.content(of: manifest, limit: 1 << 20)
            if content.firstRange(of: Array("encryption-data".utf8)) != nil { throw .encrypted }
        }
        return .odt
    }
}
