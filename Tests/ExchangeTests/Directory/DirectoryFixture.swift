import CZlib
import Cooperation
import Exchange
import TestSupport

/// Small directory files, written as producers write them.
enum DirectoryFixture {
    static let today = Moment.noon.day

    static let structure = """
        {"source":"dora","id":"dora--apije","nom":"APIJE - LUNEL","date_maj":"2026-04-24",\
        "description":"Mise à disposition de personnel","siret":"34422913300196","commune":"Lunel",\
        "code_postal":"34400","code_insee":"34145","adresse":"84 rue de la libération","longitude":4.1357,\
        "latitude":43.6741,"telephone":"04 67 71 48 50","courriel":"accueil@apije.example",\
        "site_web":"https://apije.org","reseaux_porteurs":["ai"],"contact_nom_prenom":"Aline Martin"}
        """

    static let service = """
        {"source":"dora","structure_id":"dora--apije","id":"dora--mobilite","nom":"Plateforme mobilité",\
        "description":"Prêt de scooters et de vélos","date_maj":"2026-04-24","type":"accompagnement",\
        "thematiques":["mobilite--mobilite-douce-partagee-collective"],"publics":["jeunes"],\
        "modes_mobilisation":["telephoner"],"nombre_semaines":4,"volume_horaire_hebdomadaire":1.5}
        """

    static func items(_ text: String, step: Int = 7) throws -> [DirectoryItem] {
        try items(Array(text.utf8), step: step)
    }

    static func items(
        _ bytes: [UInt8],
        step: Int = 64 << 10,
        limits: DirectoryLimits = DirectoryLimits()
    ) throws -> [DirectoryItem] {
        let reader = try DirectoryReader(MemoryBytes(bytes, step: step), on: today, limits: limits)
        var items: [DirectoryItem] = []
        while let item = try reader.next() { items.append(item) }
        return items
    }

    /// A structure that says one thing otherwise; nothing to leave it out.
    static func structure(_ field: String, _ value: String?) -> String {
        var fields = [
            "source": "\"dora\"", "id": "\"dora--apije\"", "nom": "\"APIJE\"", "date_maj": "\"2026-04-24\"",
        ]
        fields[field] = value
        return "[{" + fields.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
            + "}]"
    }

    static func gzip(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        deflateInit2_(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        defer { deflateEnd(&stream) }
        var input = bytes
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                deflate(&stream, Z_FINISH)
            }
            count = output.count - Int(stream.avail_out)
        }
    }
}
