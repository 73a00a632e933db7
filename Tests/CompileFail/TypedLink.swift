// expect: cannot convert return expression of type 'String' to return type 'Link'
import HTML

func go(to typed: String) -> Link { typed }
