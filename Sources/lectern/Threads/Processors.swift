import CLimits

/// The processors of the machine.
enum Processors {
  /// On how many of them this process may run; 1 where the system does not tell.
  static var available: Int { max(1, Int(limit_processors())) }
}
