// expect: 'VisibleOwn' initializer is inaccessible due to 'internal' protection level
import Access

let make = VisibleOwn.init
