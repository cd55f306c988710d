package import Cooperation
package import Hummingbird
import NIOCore

/// A context of a page: it knows the reader.
package protocol ReaderContext: RequestContext {
    var visit: Visit { get }
}

/// The request at the door, before anybody was recognised.
package struct DoorContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    var visit: Visit?
    private let remote: SocketAddress?

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        remote = source.channel.remoteAddress
    }

    var remoteAddress: String? { remote?.ipAddress }
}

/// Anybody: signed in or not.
package struct VisitorContext: ReaderContext, ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let visit: Visit

    package init(context: DoorContext) throws {
        coreContext = context.coreContext
        visit = try context.recognised()
    }
}

/// Somebody signed in.
package struct PersonContext: ReaderContext, ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let visit: Visit
    package let signedIn: SignedIn

    package init(context: DoorContext) throws {
        coreContext = context.coreContext
        visit = try context.recognised()
        guard let signedIn = visit.signedIn else { throw Trouble.signInNeeded }
        self.signedIn = signedIn
    }

    package var person: PersonID { signedIn.person }
}

/// Somebody who acts for an organisation, with mandates or without.
package struct MemberContext: ReaderContext, ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let visit: Visit
    package let signedIn: SignedIn
    package let speaking: Speaking

    package init(context: DoorContext) throws {
        coreContext = context.coreContext
        visit = try context.recognised()
        guard let signedIn = visit.signedIn else { throw Trouble.signInNeeded }
        guard let speaking = signedIn.speaking else { throw Trouble.organisationNeeded }
        self.signedIn = signedIn
        self.speaking = speaking
    }

    package var person: PersonID { signedIn.person }
    /// With the day of the return that the form of this request says.
    package var speaker: Speaker { speaking.speaker.referring(back: visit.referredBackOn) }
    package var organisation: OrganisationID { speaking.organisation }
}

/// Somebody who manages the instance; to everybody else these pages do not exist.
package struct AdministratorContext: ReaderContext, ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let visit: Visit
    package let signedIn: SignedIn

    package init(context: DoorContext) throws {
        coreContext = context.coreContext
        visit = try context.recognised()
        guard let signedIn = visit.signedIn else { throw Trouble.signInNeeded }
        guard signedIn.isInstanceAdministrator else { throw Trouble.absent }
        self.signedIn = signedIn
    }
}

extension DoorContext {
    fileprivate func recognised() throws -> Visit {
        guard let visit else { throw Trouble.broken }
        return visit
    }
}
