/// A step of a compiled template: it works on a stack of values, the slots of variables, and the page so far.
enum Instruction {
  /// Appends a stretch of the template's literal text.
  case append(Range<Int>)

  /// Pushes a variable, or a constant.
  case load(slot: Int)
  case constant(Int)

  /// Takes the last value, a record, for one of its fields.
  case field(Int)
  case store(slot: Int)

  /// Takes the last value and appends it.
  case print(Escaping)

  case jump(Int)

  /// Takes the last value, and goes on elsewhere where it is false.
  case jumpIfFalse(Int)

  /// For `and` and `or`: leaves the last value where the other one need not be looked at, and takes it otherwise.
  case jumpKeepingIfFalse(Int)
  case jumpKeepingIfTrue(Int)

  /// Takes a list; goes on elsewhere where it is empty, and puts its first item into the slot otherwise.
  case beginLoop(slot: Int, otherwise: Int)

  /// Puts the next item into the slot and goes back, or ends the loop.
  case nextItem(slot: Int, body: Int)

  /// Pushes what is known of the innermost loop.
  case loopValue(LoopField)

  case not
  case negate
  case binary(Expression.Operator)

  /// Takes an index and a list, for the item.
  case item

  /// Takes the arguments and the value, for what the filter makes of them.
  case filter(Filter, arguments: Int)
  case test(ValueTest)

  /// Takes the last values as one list.
  case makeList(Int)

  /// Begins or ends a stretch that an included template makes, for messages.
  case enter(Int)
  case leave

  /// How a value is written where it stands.
  enum Escaping: Hashable {
    case markup

    /// At the beginning of an address: other schemes than the allowed ones become `#`.
    case address
  }

  enum LoopField: String, CaseIterable { case index, index0, revindex, revindex0, first, last, length }

  enum ValueTest: String, CaseIterable { case odd, even }
}

/// What a filter makes of a value.
enum Filter: String, CaseIterable {
  case length, first, last, join, upper, lower, capitalize, trim, replace, escape
  case defaulting = "default"
}
