/// How the territory came to be: the directory first, then the people, then who may speak for whom.
enum Territory {
    static let story: [Scene] = listing + claiming + joining + mandating

    private static let listing: [Scene] = [
        .on(-215, 9) { try $0.list(DemoOrganisation.all, DemoService.all) },
        .on(-212, 9) { stage in try DemoPerson.all.forEach(stage.add) },
    ]

    private static let claiming: [Scene] =
        [
            (-210, DemoOrganisation.terrasses, DemoPerson.helene), (-209, .ville, .nadia),
            (-208, .missionLocale, .paul), (-207, .ccas, .josiane), (-206, .caf, .beatrice),
            (-204, .palabres, .mireille), (-160, .ados, .rachid),
            (-92, .mjc, .lea), (-81, .college, .anneMarie), (-61, .amandier, .claire),
        ].map { day, organisation, person in
            .on(day, 10, 12) { try $0.verifyByMail(organisation, person) }
        } + [
            .on(-202, 17, 0) { try $0.verifyByCode(.jardins, .odile, fingerprint: "9f2c4e61b7d80a35") },
            .on(-126, 9, 0) { try $0.claim(.provende, .josiane) },
            .on(-125, 11, 0) { try $0.approve(.josiane, for: .provende, by: .helene) },
            .on(-123, 15, 0) { try $0.approve(.josiane, for: .provende, by: .nadia) },
            .on(-4, 21, 0) { try $0.claim(.etoile, .yannick) },
            .on(-3, 10, 0) { try $0.approve(.yannick, for: .etoile, by: .nadia) },
        ]

    private static let joining: [Scene] = [
        .on(-200, 9) { try $0.join(.ville, .thomas) },
        .on(-182, 9) { try $0.join(.terrasses, .samira) },
        .on(-79, 9) { try $0.join(.college, .karim) },
        .on(-46, 9) { try $0.join(.missionLocale, .ines) },
    ]

    /// A mandate is written on its first day, or three days ago when it has not begun.
    private static let mandating: [Scene] = DemoMandate.all.map { mandate in
        .on(max(-199, min(mandate.from, -3)), 9, 30) { try $0.issue(mandate) }
    }
}
