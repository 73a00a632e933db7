extension DemoCity {
  /// Everyone in the city that somebody works with, or has worked with.
  static let lives: [Life] =
    [.elias, .viktor, .wilma, .noor, .amir, .liam, .ella]
    + [.marcus, .sara, .dennis, .fatima, .maja, .tim, .nadia]
    + [.emil, .jonatan, .kevin, .oskar, .jerzy, .petra, .alvin, .hassan, .ebba]
    + [.johan, .simon, .elin, .mattias, .robin]
    + [.adrian]
}
