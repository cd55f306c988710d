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
func routes(_ doors: Doors, _ site: Site) {
    // the site itself
    AssetRoutes.add(to: doors)
    HealthRoutes.add(to: doors)
}
