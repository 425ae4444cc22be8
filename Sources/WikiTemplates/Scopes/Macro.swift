/// A macro, or the body of a `call`.
struct Macro {
  let node: MacroNode
  let source: TemplateSource

  /// What the body of a `call` sees: the scopes of the place where it stands. A macro sees those of its own place as
  /// they are when it is called.
  let frames: [Scope.Frame]?
}

/// A macro compiled for what it was called with.
struct MacroInstance {
  /// Calls that are equal in this need the macro only once.
  struct Key: Hashable {
    let macro: Int

    /// The types of the arguments, `undefined` where there is none; more than parameters where there are `varargs`.
    let arguments: [ValueType]

    /// The body of the `call`, by its number.
    let caller: Int?

    /// Where in the HTML it writes.
    let context: MarkupContext

    /// The scopes that it sees.
    let versions: [Int]

    /// Whether nothing calls it, and it is compiled only to see what is wrong with it.
    var isCheck = false
  }

  let routine: Int32

  /// Where in the HTML it ends.
  var end: MarkupContext

  /// Whether it writes neither tags nor quotation marks.
  var isPlain = false

  /// Whether its code is complete: it is not while it calls itself.
  var isFinished = false

  /// Whether it calls itself.
  var isRecursive = false
}
