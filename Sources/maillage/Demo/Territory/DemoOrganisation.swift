import Cooperation

/// An organisation of the demonstration, as a directory would publish it; all are invented.
struct DemoOrganisation: Sendable {
    let id: OrganisationID
    let name: String
    let summary: String
    let place: Place
    let street: String
    /// Days since the record was last looked after.
    let age: Int
    let telephone: String?
    let mail: String?
    let website: String?
    let hours: String?
    let networks: [String]

    init(
        _ id: String,
        _ name: String,
        at street: String,
        in place: Place,
        age: Int,
        telephone: String? = nil,
        mail: String? = nil,
        website: String? = nil,
        hours: String? = nil,
        networks: [String] = [],
        _ summary: String
    ) {
        self.id = OrganisationID("demo--\(id)")
        self.name = name
        self.summary = summary
        self.place = place
        self.street = street
        self.age = age
        self.telephone = telephone
        self.mail = mail
        self.website = website
        self.hours = hours
        self.networks = networks
    }

    func record(today: Day) -> StructureRecord {
        var record = StructureRecord(source: "demo", id: id, name: name, updated: today.advanced(by: -age))
        record.summary = summary
        record.address = place.address(street)
        record.telephone = telephone
        record.mail = mail
        record.website = website
        record.openingHours = hours
        record.networks = networks
        return record
    }
}

/// A commune of the invented Communauté de communes Lez et Coteaux.
enum Place: String, Sendable, CaseIterable {
    case saintAubin = "Saint-Aubin-sur-Lez"
    case montarel = "Montarel"
    case vailhac = "Vailhac-le-Vieux"
    case castelroux = "Castelroux"

    func address(_ street: String) -> PostalAddress {
        var address = PostalAddress()
        address.street = street
        address.postcode = postcode
        address.commune = rawValue
        address.communeCode = code
        address.position = around(street)
        return address
    }

    private var postcode: String {
        switch self {
        case .saintAubin: "34985"
        case .montarel: "34986"
        case .vailhac, .castelroux: "34987"
        }
    }

    /// Codes that the INSEE has not given to anybody.
    private var code: String {
        switch self {
        case .saintAubin: "34991"
        case .montarel: "34992"
        case .vailhac: "34993"
        case .castelroux: "34994"
        }
    }

    private var centre: (latitude: Double, longitude: Double) {
        switch self {
        case .saintAubin: (43.7180, 3.8620)
        case .montarel: (43.7420, 3.8310)
        case .vailhac: (43.7615, 3.8905)
        case .castelroux: (43.7010, 3.9120)
        }
    }

    /// A point within a short walk of the centre, always the same for the same street.
    private func around(_ street: String) -> Position {
        let number = street.unicodeScalars.reduce(7) { ($0 &* 31 &+ Int($1.value)) & 0xFFFF }
        let north = Double(number & 0xFF) / 255 - 0.5
        let east = Double(number >> 8) / 255 - 0.5
        return Position(latitude: centre.latitude + north * 0.012, longitude: centre.longitude + east * 0.016)
    }
}
