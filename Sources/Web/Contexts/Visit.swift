package import Cooperation
import Hummingbird
import Synchronization

/// One request as the pages see it: who reads, in what language, what they typed.
package final class Visit: Sendable {
    package let site: Site
    package let words: Words
    /// The person signed in, if any, and for whom they act.
    package let signedIn: SignedIn?
    /// Path and query of the page.
    package let address: String
    /// What to quote when something went wrong.
    package let requestID: String
    /// What the previous page has just done, as a key of `flash`.
    let flash: Flash?
    /// Network address of the reader, for the limits.
    let reader: String
    private let kept = Mutex<FormInput?>(nil)

    init(
        site: Site,
        words: Words,
        signedIn: SignedIn?,
        address: String,
        requestID: String,
        flash: Flash?,
        reader: String
    ) {
        self.site = site
        self.words = words
        self.signedIn = signedIn
        self.address = address
        self.requestID = requestID
        self.flash = flash
        self.reader = reader
    }

    /// What was typed in this request, once it was read: an error page gives it back.
    var typed: FormInput { kept.withLock { $0 ?? FormInput() } }

    /// Reads the form; a body can be read only once.
    func read(_ request: Request, limit: Int) async throws -> FormInput {
        if let known = kept.withLock({ $0 }) { return known }
        try FormInput.checkLength(of: request, limit: limit)
        kept.withLock { $0 = FormInput() }
        let input = try await FormInput(reading: request, limit: limit)
        kept.withLock { $0 = input }
        return input
    }

    /// What can be saved of a form that was refused for its size before it was read; nothing is kept of its files.
    func salvage(_ request: Request) async -> FormInput {
        if let known = kept.withLock({ $0 }) { return known }
        let input = (try? await FormInput(salvaging: request)) ?? FormInput()
        kept.withLock { $0 = input }
        return input
    }
}

/// A person who is signed in, and the organisation they act for.
package struct SignedIn: Sendable {
    package let person: PersonID
    /// Names their session on their own page; opens nothing.
    package let session: String
    package let name: String
    package let mail: String
    /// The language they chose for themselves.
    package let language: Language?
    /// Whether they manage the instance; of what is not public they see only addresses that no mail reached.
    package let isInstanceAdministrator: Bool
    package let speaking: Speaking?

    package init(
        person: PersonID,
        session: String,
        name: String,
        mail: String,
        language: Language?,
        isInstanceAdministrator: Bool,
        speaking: Speaking?
    ) {
        self.person = person
        self.session = session
        self.name = name
        self.mail = mail
        self.language = language
        self.isInstanceAdministrator = isInstanceAdministrator
        self.speaking = speaking
    }
}

/// For whom a person speaks at the moment, with which mandates.
package struct Speaking: Sendable {
    package let speaker: Speaker
    package let organisationName: String
    package let role: MemberRole

    package init(speaker: Speaker, organisationName: String, role: MemberRole) {
        self.speaker = speaker
        self.organisationName = organisationName
        self.role = role
    }

    package var organisation: OrganisationID { speaker.organisation }

    /// The widest mandate valid on that day.
    package func mandate(on day: Day) -> Mandate? {
        speaker.mandates.filter { $0.isValid(on: day) }.max { $0.scope < $1.scope }
    }
}
