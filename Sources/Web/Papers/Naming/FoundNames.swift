import Cooperation
import Exchange
import HTML

/// Names found in the text, each in its sentence, to confirm or to leave.
struct FoundNames: Component {
    let partnership: Partnership
    let found: [FoundName]
    /// Whether names of the text were confirmed already.
    let someConfirmed: Bool
    let words: Words

    var body: some HTML {
        section {
            h2 { words("papers.names.found") }
            if found.isEmpty {
                p(.class("soft")) { words(someConfirmed ? "papers.names.allConfirmed" : "papers.names.nothingFound") }
            } else {
                form(.method("post"), .action(Link.paperNames(partnership.id))) {
                    ForEach(Array(found.enumerated())) { name in
                        NameToConfirm(number: name.offset, name: name.element, words: words)
                    }
                    div(.class("actions")) {
                        button(.type("submit"), .class("main")) { words("papers.names.act") }
                    }
                }
            }
        }
    }
}

private struct NameToConfirm: Component {
    let number: Int
    let name: FoundName
    let words: Words

    var body: some HTML {
        fieldset(.class("found choices")) {
            legend { name.phrase }
            Passage(name: name)
            if name.isAmbiguous {
                p(.class("hint")) { words("papers.names.ambiguous") }
                ForEach(name.choices) { candidate in choice(candidate, type: "radio") }
                div(.class("choice")) {
                    input(.type("radio"), .id("nom-\(number)-aucune"), .name("choice-\(number)"), .value(""), .checked)
                    label(.for("nom-\(number)-aucune")) { words("papers.names.noneOfThem") }
                }
            } else {
                ForEach(name.choices) { candidate in choice(candidate, type: "checkbox") }
            }
        }
    }

    private func choice(_ candidate: FoundName.Candidate, type: StaticString) -> some HTML {
        let id = "nom-\(number)-\(candidate.name.organisation.rawValue)"
        let strength = MatchStrength(candidate.score)
        return div(.class("choice")) {
            input(
                .type(type),
                .id(id),
                .name("choice-\(number)"),
                .value(candidate.name.organisation.rawValue),
                !name.isAmbiguous && strength == .certain ? .checked : nil
            )
            label(.for(id)) {
                [candidate.name.name, candidate.name.commune].compactMap { $0 }.joined(separator: ", ")
                " "
                StateMark(strength.shape, words("papers.names.score.\(strength.rawValue)"))
            }
        }
    }
}

/// The words around a name, the name marked.
struct Passage: Component {
    let name: FoundName

    var body: some HTML {
        p(.class("passage")) {
            "… "
            name.surroundings.before
            mark { name.phrase }
            name.surroundings.after
            " …"
        }
    }
}
