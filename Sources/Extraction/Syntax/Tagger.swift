/// Gives every word of a sentence its part of speech, from left to right (averaged perceptron, Collins 2002).
package struct Tagger: Sendable {
  private let model: LinearModel

  /// A tagger with the weights of `model`.
  package init(_ model: LinearModel) { self.model = model }

  /// The tags of a sentence's words.
  package func tags(of words: [WordForm]) -> [WordTag] {
    var tags: [WordTag] = []
    tags.reserveCapacity(words.count)
    var features = features()
    while tags.count < words.count {
      prepare(&features, words, tags)
      tags.append(decide(features))
    }
    return tags
  }

  /// Room for the features of a tag.
  func features() -> FeatureList { FeatureList(for: model) }

  /// Collects what the tag of the next word depends on; the words before it have `tags`.
  @inline(__always)
  func prepare(_ features: inout FeatureList, _ words: [WordForm], _ tags: [WordTag]) {
    features.removeAll()
    Self.collect(&features, words, tags, tags.count)
  }

  /// The tag of the word for which `features` were prepared.
  @inline(__always)
  func decide(_ features: borrowing FeatureList) -> WordTag {
    WordTag(rawValue: UInt8(model.best(features))) ?? .other
  }

  /// The features of the decision at `index`, after `tags` of the words before it.
  package static func collect(
    _ features: inout FeatureList, _ words: [WordForm], _ tags: [WordTag], _ index: Int
  ) {
    func word(_ offset: Int) -> WordForm {
      let place = index + offset
      return place >= 0 && place < words.count ? words[place] : .outside
    }
    let this = words[index]
    let before = word(-1)
    let after = word(1)
    let last = UInt64((tags.last ?? .none).rawValue)
    let lastButOne = UInt64((tags.count > 1 ? tags[tags.count - 2] : .none).rawValue)
    features.add(0, 0)
    features.add(1, this.form)
    features.add(2, this.suffixes.2, this.shape)
    features.add(3, this.suffixes.2)
    features.add(4, this.suffixes.1)
    features.add(5, this.suffixes.0, this.prefix)
    features.add(6, this.shape, index == 0 ? 1 : 0)
    features.add(7, before.form)
    features.add(8, after.form)
    features.add(9, word(-2).form)
    features.add(10, word(2).form)
    features.add(11, last)
    features.add(12, last, lastButOne)
    features.add(13, last, this.form)
    features.add(14, before.suffixes.2)
    features.add(15, after.suffixes.2)
    features.add(16, this.form, after.form)
    features.add(17, before.form, this.form)
    features.add(18, last, after.form)
    features.add(19, last, this.suffixes.2, after.suffixes.1)
    features.add(20, after.shape, this.shape, last)
    features.add(21, this.cluster, last)
    features.add(22, this.cluster, after.cluster)
    features.add(23, before.cluster, this.suffixes.2)
  }
}
