// Tables.

public let table = Tag("table")
public let caption = Tag("caption")
public let thead = Tag("thead")
public let tbody = Tag("tbody")
public let tfoot = Tag("tfoot")
public let tr = Tag("tr")
public let th = Tag("th")
public let td = Tag("td")
