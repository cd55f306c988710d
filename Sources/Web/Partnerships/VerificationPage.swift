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
                accept: ".json,application/json,.pdf,application/pdf"
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
            p { standing(proof) }
            p(.class("soft")) { words("mentions.verification.today", ["time": words.time(words.now)]) }
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
                dt { words("mentions.verification.journal") }
                dd {
                    words("mentions.verification.journalEntry", ["number": words.number(proof.journal.version)])
                    " "
                    code { proof.journal.hash }
                }
            }
            VerificationTable(
                title: words("mentions.verification.partners"),
                id: "partenaires",
                rows: sheet.partners,
                columns: [.mark, .acceptedAt, .mandate, .statement],
                words: words
            )
            VerificationTable(
                title: words("mentions.verification.others"),
                id: "autres",
                rows: sheet.others,
                columns: [.mark, .statement],
                words: words
            )
            if let convention = proof.convention {
                p(.class("soft")) { words("mentions.verification.twoProofs") }
                ProvenConventionTable(convention: convention, id: "convention", words: words)
                ForEach(Array(sheet.texts.dropFirst().enumerated())) { earlier in
                    ProvenConventionTable(
                        convention: earlier.element,
                        id: "convention-\(earlier.offset + 2)",
                        words: words
                    )
                }
            }
            p {
                a(.class("button main"), .href(Link.verificationProof(sheet.code))) {
                    words("mentions.verification.download")
                }
            }
            p(.class("hint")) {
                words("mentions.verification.offline")
                " "
                code { "maillage proof verify" }
            }
            p(.class("way")) { a(.href(Link.verification)) { words("mentions.verification.another") } }
        } else {
            p { words("mentions.verification.draft") }
        }
    }

    private func standing(_ proof: Proof) -> StateMark {
        StateMark(proof.standing == .agreed ? .full : .empty, words.standing(of: proof))
    }
}
