import CZlib

/// Makes small ZIP archives, honest or not, for the reader to judge.
package struct ZipMaker {
    package struct Item {
        let name: String
        let content: [UInt8]
        let declared: Int?
        let isEncrypted: Bool

        package init(name: String, content: [UInt8], declared: Int? = nil, isEncrypted: Bool = false) {
            self.name = name
            self.content = content
            self.declared = declared
            self.isEncrypted = isEncrypted
        }
    }

    package static func archive(_ items: [Item]) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for item in items {
            let packed = deflate(item.content)
            let flags: Int = item.isEncrypted ? 1 : 0
            let sizes = long(0) + long(packed.count) + long(item.declared ?? item.content.count)
            let common = word(20) + word(flags) + word(8) + long(0) + sizes + word(item.name.utf8.count) + word(0)
            directory += long(0x0201_4B50) + word(20) + common + word(0) + word(0) + word(0) + long(0)
            directory += long(bytes.count) + Array(item.name.utf8)
            bytes += long(0x0403_4B50) + common + Array(item.name.utf8) + packed
        }
        let end = long(0x0605_4B50) + word(0) + word(0) + word(items.count) + word(items.count)
        return bytes + directory + end + long(directory.count) + long(bytes.count) + word(0)
    }

    private static func word(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
    private static func long(_ value: Int) -> [UInt8] { word(value & 0xFFFF) + word(value >> 16) }

    private static func deflate(_ content: [UInt8]) -> [UInt8] {
        var input = content
        var output = [UInt8](repeating: 0, count: content.count + 1024)
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        deflateInit2_(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = uInt(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = uInt(target.count)
                CZlib.deflate(&stream, Z_FINISH)
                return target.count - Int(stream.avail_out)
            }
        }
        deflateEnd(&stream)
        return Array(output.prefix(written))
    }
}
