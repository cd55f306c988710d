/// How much a directory file may ask for before it is refused.
package struct DirectoryLimits: Sendable {
    /// Bytes of one record.
    package var record = 256 << 10
    /// Bytes of the whole file, once unfolded.
    package var total = 4 << 30
    /// Unfolded bytes for one compressed byte; counted after the first megabyte.
    package var ratio = 200
    /// Objects and lists inside one another.
    package var depth = 8

    package init() {}
}
