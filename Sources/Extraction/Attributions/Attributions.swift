/// Who is said to have said what in a stretch.
enum Attributions {
  /// The attributions of `stretch`, in text order: read with the learned weights, or by rules alone without them.
  static func of(_ stretch: Stretch) -> [Attribution] {
    guard let model = Model.shared else { return AttributionFinder.attributions(in: stretch) }
    var scene = Scene(stretch)
    scene.analyse(model.grammar, model.gate)
    return AttributionReader.attributions(in: scene, model)
  }
}
