/// A chapter that several people have open at once: its pages say when somebody else wrote in it.
package protocol WatchedChapter: Chapter {
    /// How many events made it what it is: what a page compares to know whether others wrote since.
    var length: Int { get }
    var id: Identifier<Self> { get }
}

extension Convention: WatchedChapter {}
extension Negotiation: WatchedChapter {}
