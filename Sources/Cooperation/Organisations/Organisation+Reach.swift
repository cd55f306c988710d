extension Organisation {
    /// Whether what is said to it arrives: at an address of its own, or in the inbox of its people.
    package var isReachable: Bool { card?.mail != nil || !members.isEmpty }
}
