extension [UInt8] {
  /// FNV-1a over the bytes: tells one text from another, and keeps no secret.
  var fingerprint: UInt64 {
    reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}
