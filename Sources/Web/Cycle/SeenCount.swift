import HTML

/// How many versions the writer has seen: a form shown again keeps its count, until the page has said that somebody
/// else wrote meanwhile and shows both.
struct SeenCount: Component {
    let draft: Draft
    let present: Int

    var body: some HTML {
        input(.type("hidden"), .name("seen"), .value(isKept ? draft["seen"] : String(present)))
    }

    private var isKept: Bool { draft.input.has("seen") && !draft.saysMeanwhile }
}

extension Draft {
    /// Whether somebody else wrote while this was typed.
    var saysMeanwhile: Bool { problems.contains { $0.key.hasSuffix(".writtenMeanwhile") } }
}

extension FormInput {
    /// The count that ``SeenCount`` wrote in the form.
    var seen: Int { Int(counted: self["seen"]) ?? 0 }
}
