package import Hummingbird

/// The doors of the site: one group of routes for each kind of reader.
package struct Doors {
    package let visitor: RouterGroup<VisitorContext>
    package let person: RouterGroup<PersonContext>
    package let member: RouterGroup<MemberContext>
    package let administrator: RouterGroup<AdministratorContext>

    init(_ table: RouteTable) {
        visitor = table.group(context: VisitorContext.self)
        person = table.group(context: PersonContext.self)
        member = table.group(context: MemberContext.self)
        administrator = table.group(context: AdministratorContext.self)
    }
}

/// The table of contents of the site.
func routes(_ doors: Doors) {
    // the site itself
    AssetRoutes.add(to: doors)
    HealthRoutes.add(to: doors)

    // for anybody
    PublicRoutes.add(to: doors)
    MailboxRoutes.add(to: doors)
    DirectoryRoutes.add(to: doors)

    // people
    SignInRoutes.add(to: doors)
    SignInLinkRoutes.add(to: doors)
    RenewalRoutes.add(to: doors)
    AccountRoutes.add(to: doors)
    ErasureRoutes.add(to: doors)
    ChooseOrganisationRoutes.add(to: doors)
    HomeRoutes.add(to: doors)

    // organisations, their people and mandates
    PeopleRoutes.add(to: doors)
    InvitationRoutes.add(to: doors)
    ClaimRoutes.add(to: doors)
    ClaimProofRoutes.add(to: doors)
    MandateRoutes.add(to: doors)
    TakeawayRoutes.add(to: doors)
    MergerRoutes.add(to: doors)

    // partnerships: being named, answering, accepting, leaving, verifying
    MentionRoutes.add(to: doors)
    PersonalLinkRoutes.add(to: doors)
    AnswerGuideRoutes.add(to: doors)
    AcceptanceRoutes.add(to: doors)
    WithdrawalRoutes.add(to: doors)
    CorrespondenceRoutes.add(to: doors)
    VerificationRoutes.add(to: doors)

    // papers
    PaperPages.add(to: doors)

    // the partnership's cycle, from each one's pre-project to each one's assessment
    CyclePages.add(to: doors)

    // the instance
    AdministrationRoutes.add(to: doors)
    DirectoryFiguresRoutes.add(to: doors)
}
