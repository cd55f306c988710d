import Cooperation
import HTML

/// Proposing a version of a text of all, and approving exactly that one.
enum SharedTextActs {
    static func add(to doors: Doors) {
        for subject in SharedSubject.allCases {
            propose(subject, doors)
            approve(subject, doors)
        }
    }

    private static func propose(_ subject: SharedSubject, _ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "\(subject.segment)/version",
            "contract.propose.\(subject.rawValue)",
            back: { .cycle($0.sheet.id, .contract, subject.segment) },
            content: { scene in
                let current = scene.cycle.contract.current(subject)?.proposed.value
                let known = scene.knowing(["text": current?.text ?? "", "name": current?.name ?? ""])
                known.kept("version", current?.version ?? 0)
                if subject == .identity { known.line("name") }
                known.prose("text", rows: 8)
            },
            read: { check, _ in
                let name = subject == .identity ? check.text("name", limit: 200) : nil
                let text = check.text("text", limit: 5_000)
                let version = Int(counted: check.input["version"]) ?? 0
                return { cycle, sitting in
                    try cycle.contract.propose(subject, name: name, text: text, basedOn: version, at: sitting)
                }
            }
        )
    }

    private static func approve(_ subject: SharedSubject, _ doors: Doors) {
        doors.act(
            Contract.self,
            .contract,
            "\(subject.segment)/accord",
            "contract.approve.\(subject.rawValue)",
            scope: .decide,
            back: { .cycle($0.sheet.id, .contract, subject.segment) },
            content: { scene in
                let current = scene.cycle.contract.current(subject)?.proposed.value
                blockquote {
                    if let name = current?.name { p { strong { name } } }
                    PaperProse(text: current?.text ?? "", words: scene.words)
                }
                scene.kept("version", current?.version ?? 0)
                scene.sheet.referral(scene.draft, scene.words)
            },
            read: { check, _ in
                let version = Int(counted: check.input["version"]) ?? 0
                return { cycle, sitting in
                    try cycle.contract.approve(subject, version: version, at: sitting)
                }
            }
        )
    }
}
