import Foundation

/// Under what name the requests of one reader are counted.
enum ReaderNetwork {
    /// Requests from the machine itself are not counted.
    static let thisMachine = "local"
    /// A proxy that does not say for whom it asks: all it brings is counted together.
    static let silentProxy = "proxy"

    /// The address that connected; behind a proxy of ours, the last one that it wrote.
    ///
    /// What the reader claims before it, or without a proxy, does not count.
    static func name(connected: String?, forwarded: String?, trustsProxy: Bool) -> String {
        guard trustsProxy else { return connected.flatMap(network) ?? thisMachine }
        let last = forwarded?.split(separator: ",").last.map { String($0.filter { !$0.isWhitespace }) }
        return last.flatMap(network) ?? silentProxy
    }

    /// An IPv4 address; of IPv6 the half that one subscriber is given, for the other half is theirs to change.
    private static func network(_ text: String) -> String? {
        if let bytes = bytes(of: text, AF_INET, count: 4) { return name(ofFour: bytes[...]) }
        guard let bytes = bytes(of: text, AF_INET6, count: 16) else { return nil }
        if bytes == [UInt8](repeating: 0, count: 15) + [1] { return thisMachine }
        let isMapped = bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]
        if isMapped { return name(ofFour: bytes.suffix(4)) }
        return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
    }

    private static func name(ofFour bytes: ArraySlice<UInt8>) -> String {
        bytes.first == 127 ? thisMachine : bytes.map { String($0) }.joined(separator: ".")
    }

    private static func bytes(of text: String, _ family: Int32, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        return inet_pton(family, text, &bytes) == 1 ? bytes : nil
    }
}
