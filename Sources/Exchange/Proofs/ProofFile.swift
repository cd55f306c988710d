package import Foundation

/// A proof as people hand it over: a file of its own, or joined to the PDF of what it proves.
package enum ProofFile {
    /// Under this name it stands in a PDF.
    static let name = "maillage.\(SignedProof.fileExtension)"

    package static func isPDF(_ file: Data) -> Bool { file.starts(with: Data("%PDF-".utf8)) }

    /// What there is to verify in a file; a PDF without a proof stays what it is, which is no proof.
    package static func content(of file: Data) async throws(ReadingRefusal) -> Data {
        guard isPDF(file) else { return file }
        let limits = Tool.Limits(output: Proof.largestFile, time: .seconds(60))
        let output: [UInt8]
        do {
            output = try await Tool.pdfdetach.run(
                on: Array(file),
                named: "paper.pdf",
                limits: limits,
                ["-savefile", name, "-o", "/dev/stdout", "paper.pdf"]
            )
        } catch {
            if case .refused = error { return file }
            throw ReadingRefusal(error)
        }
        return Data(output)
    }
}
