import Exchange
import HTML

/// The key that signs the proofs, for whoever checks one elsewhere.
struct PublicKeySection: Component {
    let key: ProofKey
    let words: Words

    var body: some HTML {
        section {
            h2(.id("cle")) { words("mentions.verification.key") }
            p { words("mentions.verification.keyHelp") }
            dl(.class("facts")) {
                dt { words("mentions.verification.keyWhole") }
                dd { code { key.description } }
                dt { words("mentions.verification.keyFingerprint") }
                dd { code { key.fingerprint } }
            }
        }
    }
}
