import Cooperation
import Exchange
import HTML

/// The convention as anybody may check it: its version, its hash, who signed under what mandate.
struct ProvenConventionTable: Component {
    let convention: ProvenConvention
    let id: String
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby(id)) {
            h2(.id(id)) { words(isReplaced ? "convention.proof.earlier" : "convention.proof.title") }
            p { standing }
            p {
                words(
                    "convention.proof.what",
                    [
                        "convention": convention.title, "version": words.number(convention.version),
                        "clauses": words.number(convention.clauses), "day": words.day(convention.closedOn),
                        "notice": words.number(convention.noticeDays),
                    ]
                )
            }
            p(.class("reference")) {
                words("convention.sign.hash")
                " "
                code { convention.hash.hexadecimal }
            }
            ul { ForEach(convention.parties) { party in li { told(party) } } }
        }
    }

    private var isReplaced: Bool { convention.replaced == true }

    private var standing: StateMark {
        if isReplaced { return StateMark(.ended, words("convention.proof.replaced")) }
        guard convention.inForce else { return StateMark(.waiting, words("convention.proof.beingSigned")) }
        return StateMark(
            .full,
            words(convention.isSignedByAll ? "convention.proof.inForce" : "convention.proof.inForceRemaining")
        )
    }

    private func told(_ party: ProvenSignature) -> String {
        party.hasLeft ? "\(line(party)) \(words("convention.proof.left"))" : line(party)
    }

    private func line(_ party: ProvenSignature) -> String {
        guard let signedAt = party.signedAt else {
            return words("convention.proof.unsigned", ["organisation": party.name])
        }
        return words(
            "convention.proof.signed",
            [
                "organisation": party.name, "when": words.time(signedAt.instant),
                "mandate": party.mandate.map(words.mandate) ?? "–",
            ]
        )
    }
}
