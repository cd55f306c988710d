import Cooperation

extension Failure {
    /// The sentence for an error that is foreseen; nothing for one that the argument parser knows better.
    init?(_ error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        default: return nil
        }
    }
}
