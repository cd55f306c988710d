/// One page of what happened, latest first.
package struct TracePage: Sendable {
    /// Entries on one page.
    package static let size = 100

    package let entries: [Entry]
    /// Which page this is, from 1.
    package let number: Int
    /// Entries on all pages.
    package let count: Int

    package var pages: Int { Self.pages(of: count) }

    static func pages(of count: Int) -> Int { (count + size - 1) / size }
}
