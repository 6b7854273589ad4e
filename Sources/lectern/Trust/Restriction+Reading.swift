import Reading

extension Restriction {
  /// What reading a document may do.
  var reading: ReadingAbilities {
    ReadingAbilities(
      startsPrograms: allows(.startPrograms), opensFilesBeside: allows(.openOtherFiles),
      leavesFolders: allows(.leaveDirectory))
  }
}
