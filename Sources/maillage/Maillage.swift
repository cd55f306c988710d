import ArgumentParser
@main struct Maillage: AsyncParsableCommand {
  func run() async throws { print("x") }
}
