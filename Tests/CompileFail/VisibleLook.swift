// expect: 'VisibleLook' initializer is inaccessible due to 'internal' protection level
import Access

let make = VisibleLook.init
