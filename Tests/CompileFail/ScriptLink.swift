// expect: no exact matches in call to initializer
import HTML

func run(_ typed: String) -> Link { Link(encoded: "javascript:" + typed) }
