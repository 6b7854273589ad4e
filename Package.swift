// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

// What the program is made of goes without the module for tasks, which sets up task and queue runtimes before `main`.
let taskless = strict + [.unsafeFlags(["-Xfrontend", "-disable-implicit-concurrency-module-import"])]

// libxml2's headers are not where compilers look by themselves; whoever imports Reading comes upon them.
let xmlHeaders: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-I/usr/include/libxml2"])]

// The fuzz target links only with `--sanitize fuzzer`, so it is part of the package only when it is asked for:
// LECTERN_FUZZ=1 swift build -c release --product fuzz --sanitize fuzzer [--sanitize address]
let isFuzzing = Context.environment["LECTERN_FUZZ"] != nil
// It looks into Reading as tests do.
let testable: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-enable-testing"])] : []

// One file for hosts without Swift and without libxml2:
// LECTERN_STATIC=1 swift build -c release --product lectern -Xswiftc -static-executable --static-swift-stdlib
let isStatic = Context.environment["LECTERN_STATIC"] != nil
let linkedXML: [SwiftSetting] = isStatic ? [.define("LINKED_LIBXML")] : []

// The Swift runtime and the C libraries inside, but for libc and libm: one file to deploy, and half the time to the first
// screen, of which loading libraries is the larger part. Sources/StaticLinking stands in for the shared libraries and leads
// the linker to the archives; packed relocations are a tenth of the size (Debian 12's libc knows them). Both builds come from
// one linker, lld.
let runtimeInside =
  ["-static-stdlib"]
  + (isStatic
    ? ["-use-ld=lld"]
    : [
      "-use-ld=lld", "-L\(Context.packageDirectory)/Sources/StaticLinking",
      "-Xclang-linker", "-static-libgcc", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs",
    ])

let package = Package(
  name: "lectern",
  products: [
    .executable(name: "lectern", targets: ["lectern"])
  ],
  targets: [
    // What the program is. Arrows point upwards in this list only.
    .target(name: "Proceedings", swiftSettings: taskless),
    .target(
      name: "Reading",
      dependencies: ["Proceedings", "CMd", "CXml2", "CLimits"] + (isStatic ? ["CXml2Static"] : []),
      swiftSettings: taskless + xmlHeaders + testable + linkedXML),
    .target(
      name: "Extraction", dependencies: ["Proceedings", "CResources"],
      // Optimised in builds for tests too: weighing words unoptimised takes minutes.
      swiftSettings: taskless + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "Evaluation", dependencies: ["Proceedings"], swiftSettings: taskless),
    // Learns the weights of Resources/model; the program does not need it.
    .target(
      name: "Training", dependencies: ["Evaluation", "Extraction", "Proceedings", "Reading"],
      swiftSettings: strict + xmlHeaders + [.unsafeFlags(["-O"], .when(configuration: .debug))]),
    .target(name: "Browsing", dependencies: ["Proceedings"], swiftSettings: taskless),
    .target(name: "Terminal", dependencies: ["Browsing", "CNcurses"], swiftSettings: taskless),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Proceedings", "Reading", "Extraction", "Evaluation", "Browsing", "Terminal", "CLimits", "CResources",
      ],
      swiftSettings: taskless + xmlHeaders,
      linkerSettings: [.unsafeFlags(runtimeInside, .when(configuration: .release))]),

    // Data compiled into the program (C23 #embed: read-only pages, no work at start-up).
    .target(
      name: "CResources", path: "Resources",
      exclude: ["lexicon", "model", "samples"], sources: ["embed.c"], publicHeadersPath: "include"),

    // C libraries. Without pkg-config: its flags for ncursesw make the package manager warn on every build.
    .systemLibrary(name: "CNcurses"),
    .systemLibrary(name: "CMd"),
    .systemLibrary(name: "CLimits"),
    // Its headers alone, without pkg-config, which would link it: the library is loaded at first need (LibXML.swift).
    .systemLibrary(name: "CXml2"),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),

    .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
    // Runs a program on a pseudo-terminal and reads its screen; and a program to try the terminal layer with.
    .target(
      name: "PtySupport", dependencies: ["Browsing", "CVterm"], path: "Tests/PtySupport",
      swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Browsing", "Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "PtySupport", "terminal-probe", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["Browsing", "PtySupport", "lectern", "TestSupport"],
      swiftSettings: strict + xmlHeaders),
    .testTarget(
      name: "ProceedingsTests", dependencies: ["Proceedings", "TestSupport"], exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "BrowsingTests", dependencies: ["Browsing", "Extraction", "Reading", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["Training", "Extraction", "Proceedings", "Reading", "TestSupport"],
      swiftSettings: strict + xmlHeaders),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Proceedings", "TestSupport"],
      swiftSettings: strict + xmlHeaders),
    .testTarget(
      name: "CommandTests", dependencies: ["lectern", "Reading", "Extraction", "Proceedings", "TestSupport"],
      exclude: ["Goldens"],
      swiftSettings: strict + xmlHeaders),
  ],
  cLanguageStandard: .c2x
)

if isStatic {
  package.targets.append(
    .target(
      name: "CXml2Static",
      linkerSettings: [.linkedLibrary("xml2"), .linkedLibrary("m")]))
}

if isFuzzing {
  package.products.append(.executable(name: "fuzz", targets: ["fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Reading", "Proceedings"], path: "Tests/Fuzz",
      swiftSettings: strict + xmlHeaders + [.unsafeFlags(["-parse-as-library"])]))
}

// The trainer of the learned steps (README, How it is made): LECTERN_TRAIN=1 swift build -c release --product train
if Context.environment["LECTERN_TRAIN"] != nil {
  package.targets.append(
    .executableTarget(
      name: "train", dependencies: ["Training"],
      swiftSettings: strict + xmlHeaders + [.unsafeFlags(["-parse-as-library"])]))
}
