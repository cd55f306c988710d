import Cooperation
import HTML

/// The name and the postal address at the head of a letter.
struct LetterAddress: Component {
    let organisation: Organisation

    var body: some HTML {
        p {
            organisation.name
            ForEach(lines) { line in
                br()
                line
            }
        }
    }

    private var lines: [String] {
        guard let address = organisation.card?.address else { return [] }
        let town = [address.postcode, address.commune].compactMap { $0 }.joined(separator: " ")
        return [address.complement, address.street, town].compactMap { $0 }.filter { !$0.isEmpty }
    }
}
