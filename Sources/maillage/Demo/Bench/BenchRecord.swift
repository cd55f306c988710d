import Cooperation

/// The n-th organisation of the measuring directory; kinds and names repeat as real ones do, with a town to tell them apart.
struct BenchRecord {
    let number: Int
    private let kind: String
    private let title: String
    private let town: String

    init(_ number: Int) {
        self.number = number
        var chance = Chance(seed: UInt64(number) &+ 1)
        kind = chance.pick(BenchWords.kinds)
        title = chance.pick(BenchWords.titles)
        town = chance.pick(BenchWords.townBeginnings) + chance.pick(BenchWords.townEndings)
    }

    var id: OrganisationID { OrganisationID("banc--\(number)") }
    var person: PersonID { PersonID("banc-\(number)") }
    var name: String { "\(kind) \(title) de \(town)" }

    var accountMail: String {
        let digits = String(number + 1)
        return "banc-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)@example.org"
    }

    func structure(today: Day) -> StructureRecord {
        var chance = Chance(seed: UInt64(number) &+ 7_919)
        let updated = today.advanced(by: -chance.number(below: 1_000))
        var record = StructureRecord(source: "banc", id: id, name: name, updated: updated)
        record.summary = "\(chance.pick(BenchWords.activities)), \(chance.pick(BenchWords.activities)) à \(town)."
        record.mail = "accueil@banc-\(number).example.org"
        record.telephone = "04 65 71 \(20 + chance.number(below: 80)) \(10 + chance.number(below: 90))"
        record.address.street = "\(1 + chance.number(below: 120)) rue \(chance.pick(BenchWords.streets))"
        record.address.commune = town
        record.address.postcode = String(34_000 + chance.number(below: 990))
        record.address.position = Position(
            latitude: 43.3 + Double(chance.number(below: 7_000)) / 10_000,
            longitude: 3.0 + Double(chance.number(below: 11_000)) / 10_000
        )
        record.networks = chance.number(below: 3) == 0 ? [chance.pick(BenchWords.networks)] : []
        return record
    }
}

/// Numbers that look like chance and are the same on every machine (SplitMix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func pick(_ words: [String]) -> String {
        words[number(below: words.count)]
    }
}
