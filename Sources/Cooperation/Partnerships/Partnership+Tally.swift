extension Partnership {
    /// How many organisations stand where; a refusal counts like any other answer (S-034).
    package func tally(on day: Day) -> [ParticipationState: Int] {
        organisations(on: day).reduce(into: [:]) { $0[$1.state, default: 0] += 1 }
    }
}
