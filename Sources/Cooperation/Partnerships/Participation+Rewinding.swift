extension Participation {
    /// As it stood at that moment; blank while the organisation had no part.
    func rewound(to instant: Instant) -> Participation {
        var earlier = self
        earlier.namings.removeAll { $0.record.at > instant }
        earlier.unnamings.removeAll { $0.record.at > instant }
        earlier.notices.removeAll { $0.record.at > instant }
        earlier.reminders.removeAll { $0.at > instant }
        earlier.acts.removeAll { $0.record.at > instant }
        earlier.replies.removeAll { $0.record.at > instant }
        if let opened, opened.at > instant { earlier.opened = nil }
        if let succession, succession.record.at > instant { earlier.succession = nil }
        if let succeeding, succeeding.at > instant { earlier.succeeding = nil }
        return earlier
    }
}
