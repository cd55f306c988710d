extension Budget {
    /// Money promised for a day and not all there yet, or that came late (S-125).
    package func delays(on day: Day) -> [FundingDelay] {
        ordered.compactMap { line in
            guard let due = line.dueOn, chart.account(line.account)?.side == .product else { return nil }
            let paid = steps.last { $0.value.line == line.number && $0.value.stage == .paid }?.value
            // Nothing is late of a grant that was refused.
            let remaining = max(0, (cents(of: line, at: .granted) ?? line.cents) - (paid?.cents ?? 0))
            guard remaining > 0 || paid != nil else { return nil }
            let paidOn = remaining > 0 ? nil : paid?.on
            let days = (paidOn ?? day).number - due.number
            guard days > 0 else { return nil }
            return FundingDelay(
                line: line.number,
                dueOn: due,
                paidOn: paidOn,
                days: days,
                paidCents: paid?.cents ?? 0,
                remainingCents: remaining
            )
        }
    }
}

/// Funding that came later than promised, or has not all come.
package struct FundingDelay: Sendable, Equatable {
    package let line: Int
    package let dueOn: Day
    /// The day on which all of it was there; nothing while a part is still awaited.
    package let paidOn: Day?
    package let days: Int
    /// What has come so far.
    package let paidCents: Int
    /// What is still awaited of what was granted, or foreseen as long as nobody granted anything.
    package let remainingCents: Int
}
