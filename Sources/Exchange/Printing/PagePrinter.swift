import Cooperation

/// Makes files of one HTML page: WeasyPrint for paper, pandoc for word processors.
enum PagePrinter {
    /// With a proof, the file carries it as an attachment.
    static func pdf(_ page: String, proof: String? = nil) async throws(ToolFailure) -> [UInt8] {
        let options = ["--quiet", "--encoding", "utf-8", "--pdf-variant", "pdf/ua-1"]
        let attachment = proof == nil ? [] : ["--attachment", ProofFile.name]
        return try await Tool.weasyprint.run(
            on: Array(page.utf8),
            named: "paper.html",
            beside: proof.map { [ProofFile.name: $0] } ?? [:],
            options + attachment + ["paper.html", "-"]
        )
    }

    /// Without `--sandbox`, which hides pandoc's own templates from it; the page names no file and no address.
    static func office(_ page: String, _ format: PaperFormat, in language: String) async throws(ToolFailure) -> [UInt8]
    {
        try await Tool.pandoc.run(
            on: Array(page.utf8),
            named: "paper.html",
            [
                "--from", "html", "--to", format.rawValue, "--metadata", "lang=\(language)", "--metadata",
                "title=",
                "paper.html", "--output", "-",
            ]
        )
    }

    /// Plain letters, safe in a header.
    static func fileName(_ title: String, version: Int?, _ format: PaperFormat) -> String {
        let words = FoldedWord.all(in: title).map(\.text).filter { $0.allSatisfy(\.isASCII) }
        let title = words.prefix(8).joined(separator: "-").prefix(60)
        let version = version.map { "-v\($0)" } ?? ""
        return "\(title.isEmpty ? "maillage" : String(title))\(version).\(format.rawValue)"
    }
}
