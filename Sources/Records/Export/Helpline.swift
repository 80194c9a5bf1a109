/// What a person's own copy says of help. The numbers are those of `Corpus/helplines.yaml`, which a test compares: an export
/// needs no corpus.
enum Helpline {
  static let talk =
    "Somebody to talk to, free, at any hour: call or text 988, or text HOME to 741741. When it cannot wait: 911."
  static let needs = "Help with food, rent and bills nearby, free: call 211."
}
