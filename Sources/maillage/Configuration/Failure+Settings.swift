extension Failure {
    static func settingGivenTwice(_ setting: Setting) -> Failure {
        Failure(
            .configuration,
            say(
                "\(setting.name) et \(setting.fileName) sont données toutes les deux : gardez-en une seule.",
                "\(setting.name) and \(setting.fileName) are both given: keep only one."
            )
        )
    }

    static func settingUnreadable(_ setting: Setting, path: String) -> Failure {
        Failure(
            .configuration,
            say(
                "\(setting.fileName) désigne \(path), qui est vide ou ne peut pas être lu.",
                "\(setting.fileName) points to \(path), which is empty or cannot be read."
            )
        )
    }

    static func setting(_ setting: Setting, _ value: String, mustBe french: String, _ english: String) -> Failure {
        let shown = setting.masked(value)
        return Failure(
            .configuration,
            say(
                "\(setting.name) vaut « \(shown) » : il faut \(french).",
                "\(setting.name) is “\(shown)”: it must be \(english)."
            )
        )
    }

    static func setting(_ setting: Setting, needs other: Setting) -> Failure {
        Failure(
            .configuration,
            say(
                "\(setting.name) est donnée sans \(other.name), dont elle a besoin.",
                "\(setting.name) is given without \(other.name), which it needs."
            )
        )
    }
}
