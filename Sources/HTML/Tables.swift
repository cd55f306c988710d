// Tables.

package var table: Tag { Tag("table") }
package var caption: Tag { Tag("caption") }
package var thead: Tag { Tag("thead") }
package var tbody: Tag { Tag("tbody") }
package var tfoot: Tag { Tag("tfoot") }
package var tr: Tag { Tag("tr") }
package var th: Tag { Tag("th") }
package var td: Tag { Tag("td") }
package var colgroup: Tag { Tag("colgroup") }
