extension Attribute {
    package static func action(_ address: String) -> Attribute { .custom("action", address) }

    package static func method(_ method: StaticString) -> Attribute { .constant("method", method) }

    package static func enctype(_ type: StaticString) -> Attribute { .constant("enctype", type) }

    package static func type(_ type: StaticString) -> Attribute { .constant("type", type) }

    package static func name(_ name: String) -> Attribute { .custom("name", name) }

    package static func value(_ value: String) -> Attribute { .custom("value", value) }

    package static func `for`(_ id: String) -> Attribute { .custom("for", id) }

    package static func placeholder(_ text: String) -> Attribute { .custom("placeholder", text) }

    package static func autocomplete(_ purpose: StaticString) -> Attribute { .constant("autocomplete", purpose) }

    package static func inputmode(_ mode: StaticString) -> Attribute { .constant("inputmode", mode) }

    package static func accept(_ types: StaticString) -> Attribute { .constant("accept", types) }

    package static func rows(_ count: Int) -> Attribute { .custom("rows", String(count)) }

    package static func maxlength(_ count: Int) -> Attribute { .custom("maxlength", String(count)) }

    package static func size(_ count: Int) -> Attribute { .custom("size", String(count)) }

    package static func min(_ value: String) -> Attribute { .custom("min", value) }

    package static func max(_ value: String) -> Attribute { .custom("max", value) }

    package static func step(_ value: String) -> Attribute { .custom("step", value) }

    package static func list(_ id: String) -> Attribute { .custom("list", id) }

    package static var required: Attribute { .boolean("required") }

    package static var checked: Attribute { .boolean("checked") }

    package static var selected: Attribute { .boolean("selected") }

    package static var disabled: Attribute { .boolean("disabled") }

    package static var readonly: Attribute { .boolean("readonly") }

    package static var multiple: Attribute { .boolean("multiple") }

    package static var open: Attribute { .boolean("open") }

    package static var autofocus: Attribute { .boolean("autofocus") }

    package static var novalidate: Attribute { .boolean("novalidate") }
}
