import Extraction

/// A sentence of a treebank.
struct TreebankSentence {
  var words: [WordForm] = []
  var tags: [WordTag] = []
  var tree = Tree(heads: [], relations: [])
}

/// Reads CoNLL-U files.
enum Treebank {
  /// The sentences of the file at `path`, in order.
  ///
  /// Multi-word tokens and empty nodes are passed over.
  static func sentences(_ path: String, _ clusters: WordClusters) throws -> [TreebankSentence] {
    var sentences: [TreebankSentence] = []
    var sentence = TreebankSentence()
    for line in try File.lines(path) {
      if line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(finished(sentence)) }
        sentence = TreebankSentence()
        continue
      }
      guard line.first != "#" else { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count > 7, Int(fields[0]) != nil, let head = Int(fields[6]) else { continue }
      var word = WordForm(Array(fields[1].utf8))
      word.cluster = clusters.cluster(of: word.form)
      sentence.words.append(word)
      sentence.tags.append(WordTag(universal: String(fields[3]), penn: String(fields[4])))
      sentence.tree.heads.append(head - 1)
      sentence.tree.relations.append(Relation(label: String(fields[7])))
    }
    return sentences
  }

  private static func finished(_ sentence: TreebankSentence) -> TreebankSentence {
    var sentence = sentence
    sentence.tree.heads = sentence.tree.heads.map { $0 < 0 ? sentence.words.count : $0 }
    return sentence
  }
}
