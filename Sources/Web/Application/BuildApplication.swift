package import Hummingbird
package import Logging

/// The site as a server that can be run or tested.
package func buildApplication(
    _ site: Site,
    server: ApplicationConfiguration = .init(),
    log: Logger,
    whenRunning: @escaping @Sendable () async -> Void = {}
) -> Application<RouterResponder<DoorContext>> {
    Application(
        responder: buildRouter(site).router.buildResponder(),
        configuration: server,
        onServerRunning: { _ in await whenRunning() },
        logger: log
    )
}

/// The router, and the table of what it answers to.
package func buildRouter(_ site: Site) -> (router: Router<DoorContext>, table: RouteTable) {
    let router = Router(context: DoorContext.self, options: [.autoGenerateHeadEndpoints])
    let table = RouteTable(router)
    _ = table.add(middleware: FrontDoor(site))
    routes(Doors(table))
    table.close()
    return (router, table)
}
