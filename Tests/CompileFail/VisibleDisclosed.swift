// expect: 'VisibleDisclosed' initializer is inaccessible due to 'internal' protection level
import Access

let make = VisibleDisclosed.init
