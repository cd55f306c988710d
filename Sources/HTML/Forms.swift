// Forms.

package var form: Tag { Tag("form") }
package var fieldset: Tag { Tag("fieldset") }
package var legend: Tag { Tag("legend") }
package var label: Tag { Tag("label") }
package var select: Tag { Tag("select") }
package var option: Tag { Tag("option") }
package var optgroup: Tag { Tag("optgroup") }
package var textarea: Tag { Tag("textarea") }
package var button: Tag { Tag("button") }
package var output: Tag { Tag("output") }
package var datalist: Tag { Tag("datalist") }
