// The sections of a page.

public let header = Tag("header")
public let footer = Tag("footer")
public let main = Tag("main")
public let nav = Tag("nav")
public let section = Tag("section")
public let article = Tag("article")
public let aside = Tag("aside")
public let div = Tag("div")
public let h1 = Tag("h1")
public let h2 = Tag("h2")
public let h3 = Tag("h3")
public let h4 = Tag("h4")
public let hgroup = Tag("hgroup")
public let search = Tag("search")
/// Kept unseen until a script takes it out.
public let template = Tag("template")
