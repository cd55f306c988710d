import ArgumentParser

extension ArgumentHelp {
    /// The option of every command that prints a table.
    static var format: ArgumentHelp {
        ArgumentHelp(say("« table » pour lire, « json » pour un programme.", "“table” to read, “json” for a program."))
    }
}
