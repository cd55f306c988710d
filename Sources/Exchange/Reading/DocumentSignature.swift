/// What the first bytes of a file say that it is.
enum DocumentSignature: Equatable {
    case pdf, zip, text, unknown
    /// Microsoft's older container: a .doc, or a DOCX under a password.
    case compound(isEncrypted: Bool)

    init(_ bytes: [UInt8]) {
        if bytes.starts(with: Self.zipEntry) {
            self = .zip
        } else if bytes.starts(with: Self.compoundFile) {
            self = .compound(isEncrypted: Self.contains(bytes, Self.encryptedPackage))
        } else if Self.contains(bytes.prefix(1024), Array("%PDF-".utf8)) {
            self = .pdf
        } else if bytes.starts(with: Array("{\\rtf".utf8)) {
            self = .unknown
        } else {
            self = .text
        }
    }

    private static let zipEntry: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    private static let encryptedPackage = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }

    private static func contains(_ bytes: some RandomAccessCollection<UInt8>, _ part: [UInt8]) -> Bool {
        bytes.firstRange(of: part) != nil
    }
}
