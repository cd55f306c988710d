extension Link {
    static let administration = Link("/administration")
    static let paperCodes = Link("/administration/codes")
}
