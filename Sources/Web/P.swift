package import Hummingbird
package func w(_ r: Router<BasicRequestContext>) {}
