import Hummingbird

/// Files under addresses that never change their content.
enum AssetRoutes {
    static func add(to doors: Doors) {
        doors.visitor.get("ressources/{file}", use: file)
        doors.visitor.get("favicon.ico") { _, context in
            Response(status: .found, headers: [.location: context.site.assets.address("icone.svg")])
        }
    }

    @Sendable
    private static func file(_: Request, context: VisitorContext) async throws -> Response {
        guard let file = context.site.assets.files[try context.parameter("file")] else { throw Trouble.absent }
        return Response(
            status: .ok,
            headers: [
                .contentType: file.type, .contentLength: String(file.bytes.readableBytes),
                .cacheControl: "public, max-age=31536000, immutable",
            ],
            body: ResponseBody(byteBuffer: file.bytes)
        )
    }
}
