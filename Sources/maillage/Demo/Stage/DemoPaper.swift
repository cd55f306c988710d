import Cooperation

/// A paper of the demonstration: its identifier and its verification code never change.
struct DemoPaper: Sendable {
    let id: PartnershipID
    private let code: String

    private init(_ id: String, code: String) {
        self.id = PartnershipID("demo-\(id)")
        self.code = code
    }

    static let garden = DemoPaper("mercredis-du-jardin", code: "7KMJ4QXRTA")
    static let summer = DemoPaper("un-ete-pour-tous", code: "B3WN8HVGZC")
    static let breakfast = DemoPaper("petits-dejeuners", code: "D9PT2YKRME")
    static let watch = DemoPaper("veille-educative", code: "F6XA5JQHWN")
    static let kitchen = DemoPaper("cuisine-du-jeudi", code: "H4ZC7SBVKT")
    static let neighbours = DemoPaper("fete-des-voisins", code: "K8RG3MDYXP")
    static let threshold = DemoPaper("un-pied-dehors", code: "M2WH7DKPJB")
    static let benches = DemoPaper("bancs-publics", code: "N5YT9ECRGV")
    static let forum = DemoPaper("forum-des-metiers", code: "P7BK4XHSQD")

    var verificationCode: VerificationCode {
        get throws {
            guard let code = VerificationCode(code) else { throw DemoBroken(description: "\(code) is not a code") }
            return code
        }
    }
}
