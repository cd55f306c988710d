extension Attribute {
    package static func `class`(_ names: StaticString) -> Attribute { .constant("class", names) }

    /// Classes put together at run time.
    package static func classes(_ names: String) -> Attribute { .custom("class", names) }

    package static func id(_ name: String) -> Attribute { .custom("id", name) }

    package static func title(_ text: String) -> Attribute { .custom("title", text) }

    package static func lang(_ code: String) -> Attribute { .custom("lang", code) }

    package static func role(_ role: StaticString) -> Attribute { .constant("role", role) }

    package static func tabindex(_ index: Int) -> Attribute { .custom("tabindex", String(index)) }

    package static var hidden: Attribute { .boolean("hidden") }

    package static func data(_ name: StaticString, _ value: String) -> Attribute {
        Attribute(name: name, value: .text(value))
    }
}

/// The names of WAI-ARIA that our pages use.
extension Attribute {
    package static func ariaLabel(_ text: String) -> Attribute { .custom("aria-label", text) }

    package static func ariaLabelledby(_ id: String) -> Attribute { .custom("aria-labelledby", id) }

    package static func ariaDescribedby(_ ids: String) -> Attribute { .custom("aria-describedby", ids) }

    package static func ariaCurrent(_ value: StaticString) -> Attribute { .constant("aria-current", value) }

    package static var ariaHidden: Attribute { .constant("aria-hidden", "true") }

    package static var ariaInvalid: Attribute { .constant("aria-invalid", "true") }

    package static func ariaLive(_ politeness: StaticString) -> Attribute { .constant("aria-live", politeness) }
}
