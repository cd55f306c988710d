// The frame of a document.

package var html: Tag { Tag("html") }
package var head: Tag { Tag("head") }
package var documentTitle: Tag { Tag("title") }
package var pageBody: Tag { Tag("body") }
package var mainElement: Tag { Tag("main") }
package var header: Tag { Tag("header") }
package var footer: Tag { Tag("footer") }
package var nav: Tag { Tag("nav") }
package var section: Tag { Tag("section") }
package var article: Tag { Tag("article") }
package var aside: Tag { Tag("aside") }
package var address: Tag { Tag("address") }
package var noscript: Tag { Tag("noscript") }
package var script: Tag { Tag("script") }
