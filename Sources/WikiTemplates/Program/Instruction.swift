/// A step of a compiled template: it works on a stack of values, the slots of variables, and the page so far.
///
/// Jumps are relative to the next instruction, so that routines can be laid one behind the other.
enum Instruction {
  /// Appends a stretch of the templates' literal text.
  case append(start: Int32, count: Int32)

  /// Appends what a path leads to, or the last value, which it takes.
  case printPath(Int32, Escaping)
  case print(Escaping)

  /// Pushes what a path leads to, or a constant.
  case load(path: Int32)
  case constant(Int32)
  case pop

  /// Takes a record for one of its fields.
  case field(Int32)
  case store(slot: Int32)

  /// Leaves nothing in a slot.
  case clear(slot: Int32)

  case jump(Int32)

  /// Takes the last value, and goes on elsewhere where it is false; or looks at what a path leads to.
  case jumpIfFalse(Int32)
  case jumpIfPathFalse(path: Int32, Int32)

  /// For `and` and `or`: leaves the last value where the other one need not be looked at, and takes it otherwise.
  case jumpKeepingIfFalse(Int32)
  case jumpKeepingIfTrue(Int32)

  /// For chains of comparisons: takes a flag, and where it is false takes the operand below it, too, and pushes false.
  case jumpDroppingIfFalse(Int32)

  /// Takes what `default` puts in the place of a value, and the value, for one of them.
  case chooseDefault(replacesFalse: Bool)

  /// Takes a list; goes on elsewhere where it is empty, and puts its first item into the loop's slot otherwise.
  case beginLoop(slot: Int32, otherwise: Int32)
  case beginLoopOverPath(path: Int32, slot: Int32, otherwise: Int32)

  /// Puts the next item into the loop's slot and goes back, or ends the loop.
  case nextItem(slot: Int32, body: Int32)

  /// Pushes what is known of a loop.
  case loopValue(LoopField, slot: Int32)

  /// Takes as many values as there are, for the one whose turn it is.
  case cycle(Int32, slot: Int32)

  /// Takes a list of values; pushes whether they differ from those in the slot, and puts them there.
  case hasChanged(slot: Int32)

  /// Puts the item of a loop at the end of the list in a slot.
  case collect(slot: Int32, from: Int32)

  /// Takes a list of as many items, and pushes them, the first one last.
  case unpack(Int32)

  case not
  case negate
  case binary(Expression.Operator)
  case compare(Expression.Comparison)

  /// Puts a copy of the last value below the one before it: `a b` becomes `b a b`.
  case copyBelow

  /// Takes an index and a list, text, tuple or map, for the item; where there is none it is undefined or a fault.
  case item(isLenient: Bool)

  /// Takes step, end and start, `none` where they are left out, and a list or text.
  case slice

  /// Takes the arguments and the value, for what the filter makes of them; of each item, for `map`.
  case filter(Filter, arguments: Int32, isLenient: Bool)
  case siteFilter(Int32, arguments: Int32)
  case mapFilter(Filter, arguments: Int32)
  case mapSiteFilter(Int32, arguments: Int32)

  /// Takes the arguments, an attribute and a list, for the items whose attribute passes the test, or fails it; without
  /// a test, the truth of the attribute counts.
  case select(ValueTest?, arguments: Int32, wanted: Bool)
  case test(ValueTest, arguments: Int32)

  /// Takes the indentation and a value, for JSON written as the value's type says.
  case json(type: Int32)
  case isDefined

  /// Fails where the last value is undefined.
  case checkDefined

  /// Takes the last values as one list, or as keys and values.
  case makeList(Int32)
  case makeMap(Int32)

  /// Takes the last value as a number for `range`.
  case range

  /// Takes what is appended between the two off the page, and pushes it as HTML.
  case beginCapture
  case endCapture

  /// Takes the arguments, and runs a routine.
  case call(Int32)
  case leaveRoutine

  /// Begins or ends a stretch that an included template makes, for messages.
  case enter(Int32)
  case leave

  /// How a value is written where it stands.
  enum Escaping: Hashable {
    case markup

    /// At the beginning of an address: other schemes than the allowed ones become `#`.
    case address
  }

  enum LoopField: String, CaseIterable {
    case index, index0, revindex, revindex0, first, last, length, depth, depth0, previtem, nextitem
  }
}
