import Cooperation
import HTML

/// One service: what it is, for whom, how to reach it.
struct ServiceContent: Component {
    let record: ServiceRecord
    let words: Words

    var body: some HTML {
        section {
            h2 { words("directory.service.about") }
            if let type = record.type { p(.class("soft")) { words.label("type", type) } }
            Paragraphs(text: record.summary)
        }
        ServiceAudience(record: record, words: words)
        section {
            h2 { words("directory.service.how") }
            if isSilent { p { words("directory.service.howUnknown") } }
            dl(.class("facts")) {
                ServiceAccess(record: record, words: words)
                PlaceFacts(address: record.address, words: words)
                ContactFacts(telephone: record.telephone, mail: record.mail, hours: record.openingHours, words: words)
            }
        }
        RecordOrigin(updated: record.updated, source: record.source, link: record.sourceLink, words: words)
    }

    /// Whether the record leaves open how one begins.
    private var isSilent: Bool {
        record.mobilisationModes.isEmpty && record.mobilisationDetail == nil && record.mobilisationLink == nil
            && record.telephone == nil && record.mail == nil
    }
}

/// For whom it is, about what, on what terms; nothing when the record says nothing of it.
private struct ServiceAudience: Component {
    let record: ServiceRecord
    let words: Words

    var body: some HTML {
        let facts = facts
        if !facts.isEmpty {
            section {
                h2 { words("directory.service.publics") }
                dl(.class("facts")) { ForEach(facts) { fact in Fact(words(fact.key)) { fact.value } } }
            }
        }
    }

    private var facts: [(key: String, value: String)] {
        let aimed = [words.labels("public", record.publics), record.publicsDetail ?? ""].filter { !$0.isEmpty }
        let fees = [record.fees.map { words.label("fees", $0) }, record.feesDetail].compactMap { $0 }
        return [
            ("directory.service.welcomed", aimed.joined(separator: " · ")),
            ("directory.service.themes", words.labels("theme", record.themes)),
            ("directory.service.conditions", record.accessConditions ?? ""),
            ("directory.service.fees", fees.joined(separator: " · ")),
            ("directory.service.zones", record.eligibilityZones.joined(separator: ", ")),
            ("directory.service.volume", volume.joined(separator: ", ")),
        ].filter { !$0.value.isEmpty }
    }

    private var volume: [String] {
        [
            record.weeklyHours.map { words("directory.service.weeklyHours", ["hours": words.decimal($0)]) },
            record.weeks.map { words("directory.service.weeks", count: $0) },
        ].compactMap { $0 }
    }
}

private struct ServiceAccess: Component {
    let record: ServiceRecord
    let words: Words

    var body: some HTML {
        let ways = [words.labels("mobilisation", record.mobilisationModes), record.mobilisationDetail ?? ""]
            .filter { !$0.isEmpty }
        if !ways.isEmpty { Fact(words("directory.service.firstContact")) { ways.joined(separator: " · ") } }
        if let link = record.mobilisationLink {
            Fact(words("directory.service.link")) {
                a(.href(link), .rel("noopener")) { words("directory.service.openLink") }
            }
        }
        if !record.mobilisableBy.isEmpty {
            Fact(words("directory.service.whoCanAsk")) { words.labels("mobilisableBy", record.mobilisableBy) }
        }
        if !record.receptionModes.isEmpty {
            Fact(words("directory.service.reception")) { words.labels("reception", record.receptionModes) }
        }
    }
}
