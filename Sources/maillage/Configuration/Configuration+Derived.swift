extension Configuration {
    /// What holds for a setting that nobody gave and that follows from the others.
    func derived(_ setting: Setting) -> String? {
        switch setting {
        case .database: databaseURL == nil ? "\(data)/maillage.sqlite" : nil
        case .address: address
        case .mailFrom: mailFrom
        default: nil
        }
    }
}
