package import Cooperation

/// An objective with its wordings, what each one thinks of it, and its signs.
package struct TakenObjective: Sendable, Codable, Equatable {
    package struct Sign: Sendable, Codable, Equatable {
        package let written: TakenAct<IndicatorText>
        package let dropped: TakenAct<ContractDropping>?
    }

    package let written: TakenAct<ObjectiveText>
    package let wordings: [String]
    package let ratings: [TakenAct<ObjectiveRating>]
    package let indicators: [Sign]
    package let dropped: TakenAct<ContractDropping>?

    init(_ objective: Objective) {
        written = TakenAct(objective.written)
        wordings = objective.wordings
        ratings = objective.ratings.taken()
        indicators = objective.indicators.map {
            Sign(written: TakenAct($0.written), dropped: $0.dropped.map { TakenAct($0) })
        }
        dropped = objective.dropped.map { TakenAct($0) }
    }
}
