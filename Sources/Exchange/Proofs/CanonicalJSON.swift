package import Foundation

/// What is hashed and signed: JSON with one possible spelling, keys sorted, no white space, no needless escapes.
package enum CanonicalJSON {
    package static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// The canonical spelling of one member of a JSON object, whatever else it holds.
    static func member(_ name: String, of data: Data) -> Data? {
        guard let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
            let member = object[name] as? [String: Any]
        else { return nil }
        return try? JSONSerialization.data(withJSONObject: member, options: [.sortedKeys, .withoutEscapingSlashes])
    }
}
