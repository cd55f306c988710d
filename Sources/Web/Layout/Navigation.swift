import HTML

/// The ways that lead everywhere, few; each feature that needs one adds a line.
struct Navigation: Component {
    let visit: Visit

    var body: some HTML {
        nav(.class("ways"), .ariaLabel(visit.words("layout.ways"))) {
            ul {
                ForEach(ways) { way in
                    li {
                        a(.href(way.link), isHere(way.link) ? .ariaCurrent("page") : nil) { visit.words(way.key) }
                    }
                }
            }
        }
    }

    private struct Way {
        let key: String
        let link: Link
    }

    private var ways: [Way] {
        let directory = Way(key: "layout.way.directory", link: .directory)
        guard let signedIn = visit.signedIn else { return [directory, Way(key: "layout.way.help", link: .help)] }
        var ways = [Way(key: "layout.way.home", link: .home), directory]
        if let speaking = signedIn.speaking {
            ways.append(Way(key: "mentions.inbox.title", link: .mentions))
            ways.append(Way(key: "papers.list.title", link: .papers))
            ways.append(Way(key: "cycle.list.title", link: .cycles))
            ways.append(Way(key: "layout.way.people", link: .people(speaking.organisation)))
        }
        if signedIn.isInstanceAdministrator {
            ways.append(Way(key: "layout.way.administration", link: .administration))
        }
        return ways + [Way(key: "layout.way.help", link: .help)]
    }

    private func isHere(_ link: Link) -> Bool {
        visit.address == link.path || visit.address.hasPrefix("\(link.path)?")
    }
}
