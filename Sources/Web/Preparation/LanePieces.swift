import Cooperation
import HTML

/// One organisation's pre-project beside the others', in its own words.
struct LaneProject: Component {
    let sheet: CycleSheet
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        div {
            h3 { sheet.names[organisation] }
            if let start = lane.start {
                switch start.value {
                case .ownProject(let project): said(project)
                case .joins(let joining): joined(joining)
                }
                p(.class("hint")) { Timestamp(start.record.at, words) }
                if lane.starts.count > 1 {
                    p(.class("hint")) { words("preparation.rewritten", count: lane.starts.count) }
                }
            } else {
                p(.class("soft")) { words("preparation.projects.none") }
            }
            if sheet.isOpen, organisation == sheet.organisation {
                p {
                    a(.class("button"), .href(sheet.kept(.cycle(sheet.id, .preparation, "pre-projet")))) {
                        words("preparation.projects.\(lane.start == nil ? "write" : "rewrite")")
                    }
                }
            }
        }
    }

    private func said(_ project: PreProject) -> some HTML {
        dl {
            Asked("preparation.project.intention", project.intention, words)
            Asked("preparation.project.reason", project.reason, words)
            Asked("preparation.project.publics", project.publics, words)
            Asked("preparation.project.alone", project.alone, words)
        }
    }

    private func joined(_ joining: Joining) -> some HTML {
        dl {
            dt { words("preparation.projects.joins") }
            dd { Prose(joining.reason) }
        }
    }

    private var lane: Lane { sheet.preparation.lane(of: organisation) }
}

/// What one organisation means by "partnership".
struct LaneDefinition: Component {
    let sheet: CycleSheet
    let organisation: OrganisationID
    let words: Words

    var body: some HTML {
        div {
            h3 { sheet.names[organisation] }
            if let definition = sheet.preparation.lane(of: organisation).definition {
                Prose(definition.value.text)
                p(.class("hint")) { Timestamp(definition.record.at, words) }
            } else {
                p(.class("soft")) { words("preparation.word.none") }
            }
            if sheet.isOpen, organisation == sheet.organisation {
                p {
                    a(.class("button"), .href(sheet.kept(.cycle(sheet.id, .preparation, "definition")))) {
                        words("preparation.word.write")
                    }
                }
            }
        }
    }
}

/// A question and what was answered to it; nothing when nothing was.
struct Asked: Component {
    let question: String
    let answer: String

    init(_ key: String, _ answer: String, _ words: Words) {
        question = words(key)
        self.answer = answer
    }

    var body: some HTML {
        if !answer.isEmpty {
            dt { question }
            dd { Prose(answer) }
        }
    }
}

/// What somebody typed, its paragraphs kept.
struct Prose: Component {
    let paragraphs: [Substring]

    init(_ text: String) {
        paragraphs = text.split(whereSeparator: \.isNewline)
    }

    var body: some HTML {
        ForEach(paragraphs) { paragraph in p { String(paragraph) } }
    }
}

/// A field with an example to replace, folded beneath it.
struct GuidedField: Component {
    let name: String
    let key: String
    let draft: Draft
    let words: Words
    var rows = 4
    var isRequired = false

    var body: some HTML {
        section(.class("guided")) {
            Fields(draft, words).prose(name, words(key), hint: words("\(key)Help"), rows: rows, required: isRequired)
            details {
                summary { words("papers.write.example") }
                p(.class("example")) { words("\(key)Example") }
            }
        }
    }
}
