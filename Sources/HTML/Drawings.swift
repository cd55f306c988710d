// Scalable vector graphics, in the same vocabulary.

package var svg: Tag { Tag("svg") }
package var g: Tag { Tag("g") }
package var path: Tag { Tag("path") }
package var circle: Tag { Tag("circle") }
package var rect: Tag { Tag("rect") }
package var line: Tag { Tag("line") }
package var polyline: Tag { Tag("polyline") }
package var svgTitle: Tag { Tag("title") }
package var desc: Tag { Tag("desc") }

extension Attribute {
    package static func viewBox(_ box: String) -> Attribute { .custom("viewBox", box) }

    package static func d(_ path: String) -> Attribute { .custom("d", path) }

    /// A coordinate, to the tenth.
    package static func at(_ name: StaticString, _ number: Double) -> Attribute {
        let within = number.isFinite ? Swift.min(Swift.max(number, -1e9), 1e9) : 0
        let tenths = Int(within * 10 + (number < 0 ? -0.5 : 0.5))
        let size = tenths.magnitude
        return .custom(name, "\(tenths < 0 ? "-" : "")\(size / 10).\(size % 10)")
    }
}
