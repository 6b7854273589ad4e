/// Where a line may end without white space: a part of Unicode's line breaking rules (UAX 14, classes HY, BA, B2, ID,
/// CL, OP and NS) that serves running text.
enum LineBreakRule {
  /// A character beside the place where a line may end.
  struct Neighbour {
    var kind: Glyph.Kind
    var scalar: Unicode.Scalar
  }

  /// Whether a line may end between `last` and `next`, neither of them white space.
  @inline(__always)
  static func allowsBreak(
    after last: Neighbour, precededBy before: Neighbour, before next: Neighbour
  ) -> Bool {
    if last.kind == .wide || next.kind == .wide {
      return !mayNotBegin(next.scalar) && !mayNotEnd(last.scalar)
    }
    switch last.scalar.value {
    case 0x2D:
      // Not in "-5" and not in "2021-11-17" or "Covid-19": there the hyphen is part of a number or a sign.
      guard before.kind != .space, !isDash(before.scalar) else { return false }
      return !isDigit(next.scalar) && !isDash(next.scalar) && !mayNotBegin(next.scalar)
    case 0x2010, 0x2013: return before.kind != .space && !isDash(next.scalar) && !mayNotBegin(next.scalar)
    case 0x2014: return !isDash(next.scalar) && !mayNotBegin(next.scalar)
    default: return false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || (0x2010...0x2015).contains(scalar.value)
  }

  /// Closing punctuation, and small kana that belong to what precedes them.
  private static func mayNotBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", ";", ":", "!", "?", ")", "]", "}", "\"", "'", "%", "…", "’", "”", "»", "›": true
    case "、", "。", "，", "．", "：", "；", "！", "？", "」", "』", "】", "〕", "〉", "》", "）", "］", "｝", "〟": true
    case "・", "ー", "々", "〜", "～", "‥": true
    case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ": true
    case "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ": true
    default: false
    }
  }

  /// Opening punctuation.
  private static func mayNotEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "‘", "“", "«", "‹": true
    case "「", "『", "【", "〔", "〈", "《", "（", "［", "｛", "〝": true
    default: false
    }
  }
}
