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
        section {
            h2 { words("directory.service.publics") }
            dl(.class("facts")) {
                ServiceAudience(record: record, words: words)
            }
        }
        section {
            h2 { words("directory.service.how") }
            dl(.class("facts")) {
                ServiceAccess(record: record, words: words)
                PlaceFacts(address: record.address, words: words)
                ContactFacts(telephone: record.telephone, mail: record.mail, hours: record.openingHours, words: words)
            }
        }
        RecordOrigin(updated: record.updated, source: record.source, link: record.sourceLink, words: words)
    }
}

private struct ServiceAudience: Component {
    let record: ServiceRecord
    let words: Words

    var body: some HTML {
        let aimed = [words.labels("public", record.publics), record.publicsDetail ?? ""].filter { !$0.isEmpty }
        if !aimed.isEmpty { Fact(words("directory.service.publics")) { aimed.joined(separator: " · ") } }
        if !record.themes.isEmpty {
            Fact(words("directory.service.themes")) { words.labels("theme", record.themes) }
        }
        if let conditions = record.accessConditions { Fact(words("directory.service.conditions")) { conditions } }
        let fees = [record.fees.map { words.label("fees", $0) }, record.feesDetail].compactMap { $0 }
        if !fees.isEmpty { Fact(words("directory.service.fees")) { fees.joined(separator: " · ") } }
        if !record.eligibilityZones.isEmpty {
            Fact(words("directory.service.zones")) { record.eligibilityZones.joined(separator: ", ") }
        }
        if !volume.isEmpty { Fact(words("directory.service.volume")) { volume.joined(separator: ", ") } }
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
        if !ways.isEmpty { Fact(words("directory.service.how")) { ways.joined(separator: " · ") } }
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
