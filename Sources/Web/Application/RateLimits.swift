import Cooperation
import HTTPTypes
import Synchronization

/// How often one reader may ask: a bucket per address that refills with time, in the memory of this node.
final class RateLimits: Sendable {
    struct Allowance: Sendable {
        let burst: Double
        let perSecond: Double

        static let pages = Allowance(burst: 600, perSecond: 20)
        static let changes = Allowance(burst: 60, perSecond: 1)
    }

    private struct Bucket {
        var left: Double
        var at: Instant
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    /// Every request; those from the machine itself are not counted.
    func admit(_ reader: String, _ method: HTTPRequest.Method, at now: Instant) throws(Trouble) {
        guard reader != ReaderNetwork.thisMachine else { return }
        try take("p \(reader)", .pages, at: now)
        if method != .get, method != .head { try take("c \(reader)", .changes, at: now) }
    }

    /// One more try under this name, or an honest "wait".
    func take(_ name: String, _ allowance: Allowance, at now: Instant) throws(Trouble) {
        let wait: Double? = buckets.withLock { buckets in
            if buckets.count > 50_000 { forgetFull(&buckets, at: now) }
            var bucket = buckets[name] ?? Bucket(left: allowance.burst, at: now)
            let seconds = Double(max(0, now.milliseconds - bucket.at.milliseconds)) / 1000
            bucket.left = min(allowance.burst, bucket.left + seconds * allowance.perSecond)
            bucket.at = now
            let allowed = bucket.left >= 1
            if allowed { bucket.left -= 1 }
            buckets[name] = bucket
            return allowed ? nil : (1 - bucket.left) / allowance.perSecond
        }
        if let wait { throw .tooMany(retryAfter: Int(wait.rounded(.up))) }
    }

    private func forgetFull(_ buckets: inout [String: Bucket], at now: Instant) {
        buckets = buckets.filter { now.milliseconds - $0.value.at.milliseconds < 600_000 }
    }
}
