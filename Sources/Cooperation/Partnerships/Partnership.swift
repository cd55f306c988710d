/// Placeholder until the rules arrive.
package enum Partnership {}
