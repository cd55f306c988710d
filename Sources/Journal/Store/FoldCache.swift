import Cooperation
import Synchronization

/// Folds worth keeping, bounded by the bytes they were folded from.
///
/// Two generations instead of a list in order of use: what is asked for moves to the young one; when the young one has
/// grown to half the bound, the old one is dropped and the young one takes its place. Nothing here is trusted: whoever
/// takes a fold compares its head with the journal's.
final class FoldCache: Sendable {
    private struct Kept {
        let fold: any Sendable
        let version: Int
        let weight: Int
    }

    private struct Generations {
        var young: [StreamName: Kept] = [:]
        var old: [StreamName: Kept] = [:]
        var weight = 0
    }

    /// What a fold costs beside the bytes of its bodies, roughly.
    private static let overhead = 512

    private let generations = Mutex(Generations())
    private let bound: Int

    init(bytes: Int) {
        bound = bytes
    }

    func fold<Subject: Aggregate>(_ stream: StreamName, of type: Subject.Type) -> Folded<Subject>? {
        generations.withLock { generations in
            if let kept = generations.young[stream] { return kept.fold as? Folded<Subject> }
            guard let kept = generations.old.removeValue(forKey: stream) else { return nil }
            add(kept, stream, &generations)
            return kept.fold as? Folded<Subject>
        }
    }

    func keep<Subject: Aggregate>(_ fold: Folded<Subject>, _ stream: StreamName) {
        let kept = Kept(fold: fold, version: fold.head.version, weight: fold.weight + Self.overhead)
        generations.withLock { add(kept, stream, &$0) }
    }

    private func add(_ kept: Kept, _ stream: StreamName, _ generations: inout Generations) {
        if let present = generations.young[stream] {
            // Two readers may finish in either order: the later version wins.
            guard present.version <= kept.version else { return }
            generations.weight -= present.weight
        }
        generations.young[stream] = kept
        generations.weight += kept.weight
        guard generations.weight > bound / 2 else { return }
        generations.old = generations.young
        generations.young = [:]
        generations.weight = 0
    }
}
