import Cooperation
import HTML
import Journal

/// What was found, how it was understood, and the way to the rest.
struct DirectoryAnswer: Component {
    let query: DirectoryQuery
    let results: DirectoryResults
    /// What becomes of those among them that merge.
    let mergers: [OrganisationID: String]
    let words: Words

    var body: some HTML {
        section(.ariaLive("polite")) {
            if results.isCommuneUnknown {
                EmptyState(words("directory.unknownCommune", ["commune": query.commune])) {
                    p { words("directory.unknownCommuneNext") }
                }
            } else if results.hits.isEmpty {
                NothingFound(query: query, words: words)
            } else {
                h2 { count }
                if let understood = results.understood {
                    p { words("directory.understood", ["words": understood]) }
                }
                if results.isPartial { p { words("directory.partial") } }
                if let place { p(.class("soft")) { place } }
                DirectoryTable(hits: results.hits, mergers: mergers, words: words)
                PageTurner(page: query.page, pages: pages, words: words) { .directory(query.at(page: $0)) }
            }
        }
    }

    private var count: String {
        results.isMore
            ? words("directory.foundMore", ["count": words.number(results.total)])
            : words("directory.found", count: results.total)
    }

    private var place: String? {
        results.commune.map { commune in
            words(query.radius == nil ? "directory.inCommuneOf" : "directory.aroundOf", ["commune": commune.name])
        }
    }

    private var pages: Int { (results.total + DirectoryQuery.pageSize - 1) / DirectoryQuery.pageSize }
}

private struct NothingFound: Component {
    let query: DirectoryQuery
    let words: Words

    var body: some HTML {
        if query == DirectoryQuery() {
            EmptyState(words("directory.empty")) { p { words("directory.emptyNext") } }
        } else {
            EmptyState(words("directory.none")) {
                p { words("directory.noneNext") }
                p { a(.href(Link.directory)) { words("directory.clear") } }
            }
        }
    }
}

/// Name, what, where, how fresh: one line an organisation.
struct DirectoryTable: Component {
    let hits: [DirectoryHit]
    let mergers: [OrganisationID: String]
    let words: Words

    var body: some HTML {
        div(.class("table")) {
            table {
                thead {
                    tr {
                        th(.scope("col")) { words("directory.name") }
                        th(.scope("col")) { words("directory.offers") }
                        th(.scope("col")) { words("directory.place") }
                        th(.scope("col")) { words("directory.freshness") }
                    }
                }
                tbody { ForEach(hits) { DirectoryLine(hit: $0, merger: mergers[$0.id], words: words) } }
            }
        }
    }
}

private struct DirectoryLine: Component {
    let hit: DirectoryHit
    let merger: String?
    let words: Words

    private static let shown = 3

    var body: some HTML {
        tr {
            th(.scope("row")) {
                a(.href(Link.organisation(hit.id))) { hit.name }
                if let acronym = hit.acronym { " (\(acronym))" }
                if hit.isVerified {
                    " "
                    ListingState.verified.mark(words)
                }
                if hit.isDeclared {
                    " "
                    ListingState.declared.mark(words)
                }
                if let merger { p(.class("said")) { merger } }
            }
            td(.cell(words("directory.offers"))) {
                if hit.services.isEmpty {
                    words.labels("network", hit.networks)
                } else {
                    ForEach(hit.services.prefix(Self.shown).enumerated()) { index, service in
                        if index > 0 { ", " }
                        a(.href(Link.service(service.id))) { service.name }
                    }
                    if hit.services.count > Self.shown { "…" }
                }
            }
            td(.cell(words("directory.place"))) { place }
            td(.cell(words("directory.freshness"))) { words.freshness(of: hit.updated) }
        }
    }

    private var place: String {
        let place = [hit.postcode, hit.commune].compactMap { $0 }.joined(separator: " ")
        guard let distance = hit.distance else { return place }
        let away = words("directory.kilometresAway", ["distance": words.decimal(distance)])
        return place.isEmpty ? away : "\(place), \(away)"
    }
}
