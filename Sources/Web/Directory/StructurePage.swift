import Cooperation
import Exchange
import HTML
import Journal

/// An organisation's card: who it is, what it offers, how fresh this is, and whether it speaks for itself.
struct StructureContent: Component {
    let card: StructureRecord
    let listing: ListingState
    /// Who typed it in, when no directory published it.
    let addition: ProvenAddition?
    let services: [DirectoryServiceName]
    /// Whether the reader is one of its people.
    let isOwn: Bool
    /// What becomes of it, with the other's name.
    let merger: (merger: Merger, name: String)?
    let words: Words

    var body: some HTML {
        if let merger {
            Notice {
                p { words.merger(merger.merger, into: merger.name) }
                p { a(.href(Link.organisation(merger.merger.into))) { merger.name } }
            }
        }
        AddedByHand(addition: addition, words: words)
        if !isGone { p(.class("soft")) { words("directory.means.\(listing.rawValue)") } }
        if let about = card.summary {
            section {
                h2 { words("directory.structure.about") }
                Paragraphs(text: about)
            }
        }
        section {
            h2 { words("directory.structure.contact") }
            dl(.class("facts")) {
                PlaceFacts(address: card.address, words: words)
                ContactFacts(telephone: card.telephone, mail: card.mail, hours: card.openingHours, words: words)
                if let website = card.website {
                    Fact(words("directory.structure.website")) { a(.href(website), .rel("noopener")) { website } }
                }
                if let link = card.accessibilityLink {
                    Fact(words("directory.structure.accessibility")) {
                        a(.href(link), .rel("noopener")) { words("directory.structure.accessibilityLink") }
                    }
                }
                if let siret = card.siret { Fact(words("directory.structure.siret")) { siret } }
                if !card.networks.isEmpty {
                    Fact(words("directory.structure.networks")) { words.labels("network", card.networks) }
                }
            }
        }
        section {
            h2 { words("directory.structure.services") }
            if services.isEmpty {
                p { words("directory.structure.noServices") }
            } else {
                ul { ForEach(services) { service in li { a(.href(Link.service(service.id))) { service.name } } } }
            }
        }
        RecordOrigin(updated: card.updated, source: card.source, link: card.sourceLink, words: words)
        if isOwn {
            Notice {
                p { words("directory.structure.own") }
                p { a(.href(Link.people(card.id)), .class("button")) { words("people.title") } }
            }
        } else if !isGone {
            ClaimInvitation(organisation: card.id, isVerified: listing == .verified, words: words)
        }
    }

    /// Whether it is part of another by now: it answers for itself no more, and nobody joins it.
    private var isGone: Bool { merger.map { $0.merger.on <= words.today } ?? false }
}

/// "C'est votre structure ?", or how to join those who are already here.
private struct ClaimInvitation: Component {
    let organisation: OrganisationID
    let isVerified: Bool
    let words: Words

    var body: some HTML {
        Notice {
            h2 { words("directory.structure.yours") }
            p { words(isVerified ? "directory.structure.joinLead" : "directory.structure.yoursLead") }
            p {
                a(.href(Link.claim(organisation)), .class("button")) {
                    words(isVerified ? "directory.structure.join" : "directory.structure.claim")
                }
            }
        }
    }
}
