// expect: 'literal' is inaccessible due to 'internal' protection level
// expect: cannot convert value of type 'String' to expected argument type 'StaticString'
import HTML

func unescaped(_ typed: String) -> Markup { Markup.literal(typed) }
