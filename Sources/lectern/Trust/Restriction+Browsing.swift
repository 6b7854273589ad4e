import Browsing

extension Restriction {
  /// What the browser may do.
  ///
  /// Each ability of the browser is decided by one of the program's: a new one does not compile before it is.
  var browsing: Set<Browsing.Ability> {
    Set(
      Browsing.Ability.allCases.filter { ability in
        switch ability {
        case .copy: allows(.copy)
        case .export: allows(.write)
        case .suspend: allows(.suspend)
        }
      })
  }
}
