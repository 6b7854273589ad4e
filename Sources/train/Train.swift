import Glibc
import Training

/// Learns lectern's weights: `train DATA_DIR MODEL_DIR`; with `--measure` it measures instead of writing.
@main
enum Train {
  private static let usage = """
    usage: train DATA_DIR MODEL_DIR
           train --measure[=PERCENT] [--without-grammar] DATA_DIR MODEL_DIR

    DATA_DIR holds treebank and polnear. With --measure the grammar of MODEL_DIR is used, attributions are learned
    from five sixths of the training articles (or PERCENT of them) and measured on the rest; nothing is written.
    """

  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var share: Int?
    var usesGrammar = true
    while let option = arguments.first, option.hasPrefix("--") {
      arguments.removeFirst()
      if option == "--without-grammar" {
        usesGrammar = false
      } else if option.hasPrefix("--measure") {
        share = option.firstIndex(of: "=").flatMap { Int(option[option.index(after: $0)...]) } ?? 100
      } else {
        arguments = []
      }
    }
    guard arguments.count == 2 else {
      print(usage)
      exit(2)
    }
    do {
      if let share {
        try Training.measure(
          folder: arguments[0], models: arguments[1], share: share, usesGrammar: usesGrammar)
      } else {
        try Training.trainAll(folder: arguments[0], models: arguments[1])
      }
    } catch {
      print("train: \(error)")
      exit(1)
    }
  }
}
