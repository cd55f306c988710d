import HTML

extension Attribute {
    static func href(_ link: Link) -> Attribute { .href(link.path) }

    static func action(_ link: Link) -> Attribute { .action(link.path) }
}
