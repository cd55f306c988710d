import TestSupport
import Testing

@testable import Web

@Suite struct MultipartTests {
    private func read(_ text: String, boundary: String = "b") throws -> FormInput {
        try Multipart(Array(text.replacing("\n", with: "\r\n").utf8), boundary: boundary).read()
    }

    @Test func `fields and documents are read`() throws {
        let input = try read(
            """
            --b
            Content-Disposition: form-data; name="titre"

            Été au parc
            --b
            Content-Disposition: form-data; name="document"; filename="C:\\docs\\fiche; \\"action\\".txt"
            Content-Type: text/plain

            ligne
            --c
            --b--
            """
        )
        #expect(input["titre"] == "Été au parc")
        let file = try #require(input.file("document"))
        #expect(file.name == "fiche; \"action\".txt")
        #expect(file.type == "text/plain")
        #expect(String(decoding: file.bytes, as: UTF8.self) == "ligne\r\n--c")
    }

    @Test func `an empty file field is no document`() throws {
        let input = try read(
            "--b\nContent-Disposition: form-data; name=\"d\"; filename=\"\"\nContent-Type: x/y\n\n\n--b--\n"
        )
        #expect(input.file("d") == nil)
    }

    @Test(arguments: [
        "", "--b", "--b\n", "--b\nContent-Disposition: form-data; name=\"a\"\n\nx", "--b\nno headers\n--b--",
        "--b\nContent-Disposition: attachment; name=\"a\"\n\nx\n--b--", "--c\n\n--c--",
        "--b\nContent-Disposition: form-data\n\nx\n--b--",
    ])
    func `a torn body is refused`(text: String) {
        #expect(throws: FormTrouble.malformed) { try read(text) }
    }

    @Test func `hundreds of parts are refused`() {
        let part = "--b\nContent-Disposition: form-data; name=\"a\"\n\nx\n"
        #expect(throws: FormTrouble.tooManyFields) { try read(String(repeating: part, count: 300) + "--b--") }
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=abc", "abc"), ("multipart/form-data; boundary=\"a b;c\"", "a b;c"),
        ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
    ])
    func `the boundary is found`(type: String, boundary: String?) {
        #expect(Multipart.boundary(in: type) == boundary)
    }

    /// Cut, doubled or changed anywhere, a body is read or refused; whole, it comes back byte for byte.
    @Test func `random bodies are read or refused, never worse`() throws {
        var random = Dice(seed: 7)
        for _ in 0..<400 {
            let content = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: .min ... .max, using: &random)
            }
            let head = Array("--bound\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\n".utf8)
            var body = head + content + Array("\r\n--bound--\r\n".utf8)
            let file = try Multipart(body, boundary: "bound").read().file("f")
            #expect(file?.bytes == content)
            body[Int.random(in: 0..<body.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
            body.removeLast(Int.random(in: 0..<body.count, using: &random))
            _ = try? Multipart(body, boundary: "bound").read()
        }
    }
}
