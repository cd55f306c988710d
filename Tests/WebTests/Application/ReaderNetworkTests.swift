import Testing

@testable import Web

@Suite struct ReaderNetworkTests {
    @Test(
        arguments: [
            (nil, "local"), ("127.0.0.1", "local"), ("127.8.0.1", "local"), ("::1", "local"),
            ("::ffff:127.0.0.1", "local"), ("203.0.113.7", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"),
        ] as [(String?, String)]
    )
    func `without a proxy of ours, only the connection tells who asks`(connected: String?, name: String) {
        for claim in [nil, "127.0.0.1", "198.51.100.9", "::1", "198.51.100.9, 127.0.0.1"] {
            #expect(ReaderNetwork.name(connected: connected, forwarded: claim, trustsProxy: false) == name)
        }
    }

    @Test(arguments: [
        ("203.0.113.7", "203.0.113.7"), ("127.0.0.1, 203.0.113.7", "203.0.113.7"),
        ("198.51.100.9,203.0.113.7 ", "203.0.113.7"), ("::ffff:203.0.113.7", "203.0.113.7"),
    ])
    func `behind it, only its own word counts, the last one`(forwarded: String, name: String) {
        for connected in [nil, "127.0.0.1", "192.0.2.1"] {
            #expect(ReaderNetwork.name(connected: connected, forwarded: forwarded, trustsProxy: true) == name)
        }
    }

    @Test(arguments: [nil, "", " ", ",", "203.0.113.7, unknown", "203.0.113.7, local", "localhost", "<script>"])
    func `a proxy that does not say for whom it asks is counted as one`(forwarded: String?) {
        let name = ReaderNetwork.name(connected: "127.0.0.1", forwarded: forwarded, trustsProxy: true)
        #expect(name == ReaderNetwork.silentProxy)
    }

    @Test func `one subscriber of IPv6 is one reader, whatever half of the address they change`() {
        let names = ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:3::1"].map {
            ReaderNetwork.name(connected: $0, forwarded: nil, trustsProxy: false)
        }
        #expect(names[0] == names[1] && names[1] != names[2])
    }
}
