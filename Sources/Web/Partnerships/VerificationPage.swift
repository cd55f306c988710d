import Cooperation
import Exchange
import HTML

struct VerificationForm: Component {
    let draft: Draft
    let words: Words

    var body: some HTML {
        form(.method("get"), .action(Link.verification)) {
            fields.summary
            fields.text("code", words("mentions.verification.code"), hint: words("mentions.verification.codeHint"))
            Submit(words("mentions.verification.check"), words)
        }
        form(.method("post"), .action(Link.proofCheck), .enctype("multipart/form-data")) {
            fields.file(
                "file",
                words("mentions.verification.file"),
                hint: words("mentions.verification.fileHint"),
                accept: ".json,application/json"
            )
            Submit(words("mentions.verification.checkFile"), words)
        }
    }

    private var fields: Fields { Fields(draft, words) }
}

/// What a funder reads: the version, who accepted it, who did not.
struct VerificationPage: Component {
    let sheet: VerificationSheet
    let verdict: String?
    let words: Words

    var body: some HTML {
        if let verdict { div(.class("flash"), .role("status")) { p { words(verdict) } } }
        if let proof = sheet.proof {
            p(.class("heading-state")) { standing(proof) }
            dl(.class("facts")) {
                dt { words("mentions.verification.paper") }
                dd {
                    words(
                        "mentions.verification.version",
                        ["number": words.number(proof.version), "when": words.when(proof.publishedAt.instant)]
                    )
                }
                dt { words("mentions.verification.hash") }
                dd { code { proof.hash.hexadecimal } }
                dt { words("mentions.verification.code") }
                dd { code { sheet.code.text } }
            }
            VerificationTable(
                title: words("mentions.verification.partners"),
                id: "partenaires",
                rows: sheet.partners,
                words: words
            )
            VerificationTable(
                title: words("mentions.verification.others"),
                id: "autres",
                rows: sheet.others,
                words: words
            )
            p {
                a(.class("button main"), .href(Link.verificationProof(sheet.code))) {
                    words("mentions.verification.download")
                }
            }
            p(.class("hint")) { words("mentions.verification.offline") }
        } else {
            p { words("mentions.verification.draft") }
        }
    }

    private func standing(_ proof: Proof) -> StateMark {
        proof.standing == .agreed
            ? StateMark(.full, words("mentions.verification.standing.agreed", count: sheet.partners.count))
            : StateMark(.empty, words("mentions.verification.standing.\(proof.standing.rawValue)"))
    }
}

private struct VerificationTable: Component {
    let title: String
    let id: String
    let rows: [ProvenOrganisation]
    let words: Words

    var body: some HTML {
        section(.ariaLabelledby(id)) {
            h2(.id(id)) { title }
            if rows.isEmpty {
                p { words("mentions.verification.nobody") }
            } else {
                div(.class("table")) {
                    table {
                        thead {
                            tr {
                                th(.scope("col")) { words("mentions.verification.organisation") }
                                th(.scope("col")) { words("mentions.verification.mark") }
                                th(.scope("col")) { words("mentions.verification.acceptedAt") }
                                th(.scope("col")) { words("mentions.verification.mandate") }
                                th(.scope("col")) { words("mentions.verification.statement") }
                            }
                        }
                        tbody { ForEach(rows) { organisation in row(organisation) } }
                    }
                }
            }
        }
    }

    private func row(_ organisation: ProvenOrganisation) -> some HTML {
        tr {
            th(.scope("row")) { organisation.name }
            td(.cell(words("mentions.verification.mark"))) { StateMark(organisation.mark, words) }
            td(.cell(words("mentions.verification.acceptedAt"))) {
                organisation.acceptedAt.map { words.time($0.instant) } ?? "–"
            }
            td(.cell(words("mentions.verification.mandate"))) { organisation.mandate.map(mandate) ?? "–" }
            td(.cell(words("mentions.verification.statement"))) { organisation.statement ?? "–" }
        }
    }

    private func mandate(_ mandate: ProvenMandate) -> String {
        words(
            "mentions.verification.mandateText",
            [
                "title": mandate.function, "scope": words("mandate.scope.\(mandate.scope.rawValue)"),
                "from": words.shortDay(mandate.from),
                "until": mandate.until.map {
                    words("mentions.verification.mandateUntil", ["day": words.shortDay($0)])
                } ?? words("mentions.verification.mandateOpen"),
            ]
        )
    }
}
