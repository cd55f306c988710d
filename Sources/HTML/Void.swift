// Elements that hold nothing.

package var br: VoidTag { VoidTag("br") }
package var hr: VoidTag { VoidTag("hr") }
package var img: VoidTag { VoidTag("img") }
package var input: VoidTag { VoidTag("input") }
package var meta: VoidTag { VoidTag("meta") }
package var linkElement: VoidTag { VoidTag("link") }
package var wbr: VoidTag { VoidTag("wbr") }
package var col: VoidTag { VoidTag("col") }
