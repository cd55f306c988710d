import Cooperation

extension DemoMandate {
    /// Mandates of every kind: alone or to refer back, with and without ceiling, ended yesterday, beginning next week.
    static let all = leaders + workers + [palabres]

    private static let leaders = [
        DemoMandate(
            id: "m01",
            organisation: .terrasses,
            person: .helene,
            issuer: .helene,
            title: "directrice",
            scope: .sign,
            from: -400
        ),
        DemoMandate(
            id: "m02",
            organisation: .ville,
            person: .nadia,
            issuer: .nadia,
            title: "directrice générale adjointe",
            scope: .sign,
            from: -300
        ),
        DemoMandate(
            id: "m03",
            organisation: .jardins,
            person: .odile,
            issuer: .odile,
            title: "présidente",
            scope: .sign,
            from: -200,
            until: 165
        ),
        DemoMandate(
            id: "m04",
            organisation: .college,
            person: .anneMarie,
            issuer: .anneMarie,
            title: "principale",
            scope: .sign,
            from: -80
        ),
        DemoMandate(
            id: "m05",
            organisation: .missionLocale,
            person: .paul,
            issuer: .paul,
            title: "directeur",
            scope: .sign,
            from: -500
        ),
        DemoMandate(
            id: "m06",
            organisation: .ados,
            person: .rachid,
            issuer: .rachid,
            title: "chef de service",
            scope: .decide,
            from: -150
        ),
        DemoMandate(
            id: "m07",
            organisation: .ccas,
            person: .josiane,
            issuer: .josiane,
            title: "directrice",
            scope: .decide,
            ceilingCents: 150_000,
            from: -365
        ),
        DemoMandate(
            id: "m08",
            organisation: .provende,
            person: .josiane,
            issuer: .josiane,
            title: "trésorière",
            scope: .decide,
            from: -120
        ),
        DemoMandate(
            id: "m09",
            organisation: .mjc,
            person: .lea,
            issuer: .lea,
            title: "directrice",
            scope: .sign,
            from: -90
        ),
    ]

    private static let workers = [
        DemoMandate(
            id: "m10",
            organisation: .terrasses,
            person: .samira,
            issuer: .helene,
            title: "coordinatrice familles",
            scope: .decide,
            ceilingCents: 300_000,
            from: -180,
            supporter: .helene
        ),
        DemoMandate(
            id: "m11",
            organisation: .ville,
            person: .thomas,
            issuer: .nadia,
            title: "chargé de mission cohésion sociale",
            scope: .decide,
            area: .referBack,
            ceilingCents: 500_000,
            from: -200,
            until: 220,
            supporter: .nadia
        ),
        DemoMandate(
            id: "m12",
            organisation: .college,
            person: .karim,
            issuer: .anneMarie,
            title: "conseiller principal d’éducation",
            scope: .decide,
            from: -79,
            until: -1
        ),
        DemoMandate(
            id: "m13",
            organisation: .amandier,
            person: .claire,
            issuer: .claire,
            title: "responsable de la médiathèque",
            scope: .decide,
            ceilingCents: 80_000,
            from: 7
        ),
        DemoMandate(
            id: "m14",
            organisation: .amandier,
            person: .claire,
            issuer: .claire,
            title: "bibliothécaire",
            scope: .inform,
            from: -60
        ),
        DemoMandate(
            id: "m15",
            organisation: .missionLocale,
            person: .ines,
            issuer: .paul,
            title: "conseillère",
            scope: .opinion,
            area: .referBack,
            from: -45,
            until: 320,
            supporter: .paul
        ),
        DemoMandate(
            id: "m16",
            organisation: .caf,
            person: .beatrice,
            issuer: .beatrice,
            title: "conseillère technique de territoire",
            scope: .inform,
            from: -250
        ),
    ]
}
