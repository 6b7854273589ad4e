import Proceedings
import Testing

@testable import Extraction

@Suite("Sources are resolved to the one they stand for")
struct IdentitiesTests {
  @Test(
    "Names",
    arguments: [
      // The full name may stand before or after, in a sentence without a source.
      ("Petra Lindqvist opened the forum. [Lindqvist] said {it was late}.", "Petra Lindqvist"),
      ("[Lindqvist] said {it was late}. The talk of Petra Lindqvist lasted an hour.", "Petra Lindqvist"),
      ("Petra Lindqvist runs the project. [Petra] explained {the plan}.", "Petra Lindqvist"),
      ("Sen. Paul Okoro (D-Ohio) spoke. [Mr. Okoro] said {no}.", "Paul Okoro"),
      (
        "[Paul M. Okoro] said {no}. Then [Paul Okoro] left, [Okoro] said.",
        "Paul M. Okoro|Paul M. Okoro|Paul M. Okoro"
      ),
      ("[John Abela Jr.] spoke of {hope}. [Judge Abela] said {more}.", "John Abela Jr|John Abela Jr"),
      (
        "[Ursula van der Meer] and others came. [Van der Meer] said {so}.",
        "Ursula van der Meer|Ursula van der Meer"
      ),
      ("[OKORO]: {Why?} Paul Okoro chairs the panel.", "Paul Okoro"),
      ("Paul Okoro met Ruth Okoro, his wife. [Mrs. Okoro] said {yes}.", "Ruth Okoro"),
      (
        "[the World Fish Council (WFC)] warned {of storms}. [The WFC] added {more}.",
        "World Fish Council|World Fish Council"
      ),
      ("The Bureau of Ocean Mapping met. [BOM] said {little}.", "Bureau of Ocean Mapping"),
      ("[The U.S.] objected; [the US] said {no}.", "U.S.|U.S."),
      ("[CHINA] asked for time.", "CHINA"),
      ("[One of the lake's owners, Anna Berg,] said {no}.", "Anna Berg"),
      ("[One councillor, union leader Anna Berg], said {no}.", "Anna Berg"),
      ("[Yesterday, the mayor, Anna Berg,] called for {calm}.", "Anna Berg"),
      ("Then the EU Carbon Market fell. [The EU] said {no}.", "EU"),
      // What stands beside a name in a source is no part of it: a dateline, a time.
      ("[OSLO -- Mayor Anna Berg] said {no}.", "Anna Berg"),
      ("[The River Court this month] rejected {the plea}.", "River Court"),
      ("Here [the mayor, Anna Berg, on Friday] called for {calm}.", "Anna Berg"),
      ("“It is hers. That’s who she is,” [Ms. Berg] said. Anna Berg left.", "Anna Berg"),
      // In a headline a capital makes no name, though a stop was put behind it.
      ("Lake Owner Shouts One Rude Word At Meeting. [The owner] left. [She] said {no}.", "owner|owner"),
      ("[Karim Haddad] spoke on rain. Identifying SWRs is hard. [He] left.", "Karim Haddad|Karim Haddad"),
    ])
  func names(text: String, expected: String) {
    #expect(MarkedSources(text).names.joined(separator: "|") == expected)
  }

  @Test(
    "Pronouns",
    arguments: [
      (
        "[Anna Berg] told {the council that Paul Okoro was wrong}. [She] said {so twice}.",
        "Anna Berg|Anna Berg"
      ),
      ("[Paul Okoro] praised {Anna Berg}. “{It was time},” [he] said.", "Paul Okoro|Paul Okoro"),
      ("[Anna Berg] spoke first. {“Karim Haddad knows,”} [she] said.", "Anna Berg|Anna Berg"),
      ("Anna Berg met Karim Haddad, [who] said {he was tired}.", "Karim Haddad"),
      ("Anna Berg, 59, of Leeds, Ohio, [who] watched, said {it was fine}.", "Anna Berg"),
      ("It drew some farmers [who] argue {that rain is rare}.", "some farmers"),
      ("The talks pleased the River Union, [which] wants {more}.", "River Union"),
      ("[The River Union] protested. Facing Malta, [it] said {no}.", "River Union|River Union"),
      (
        "The court removed tens of thousands of voters because [they] ignored {letters}.",
        "tens of thousands of voters"
      ),
      ("[Farmers] complained. [They] want {rain}.", "Farmers|Farmers"),
      ("It drew many owners such as Anna Berg, [who] are tired {of it}.", "many owners"),
      ("It drew Anna Berg, [who] is tired {of it}.", "Anna Berg"),
      // A text speaks for its authors, and `it` is the text.
      (
        "In a joint statement, [the young delegates] welcomed {it}. [The statement] noted {so}. [It] said {more}.",
        "young delegates|young delegates|young delegates"
      ),
      ("[One] wonders {why}. [We] examine {it}.", "-|-"),
      ("[Having] slept {late}. [said] {so}. “[Keeps] raining.” ([Having] said so.)", "-|-|-|-"),
      ("As [I] say {often}, rain helps.", "I"),
      // Whoever is spoken to, or pointed at, is not named by the text.
      ("[You] told me {it would rain}. [These] show {why}.", "-|-"),
      (
        "[Anna Berg] left. [She strongly] urged {calm}. [She cannot] say {so}.",
        "Anna Berg|Anna Berg|Anna Berg"
      ),
      ("It was late when [that] said {so}.", "-"),
      // Whom the sentence before is about, and not whoever else has spoken; a name before a noun is about the noun.
      (
        "[Paul Okoro] said {it rained}. Karim Haddad disagreed. Rain, [he] said, {was rare}.",
        "Paul Okoro|Karim Haddad"
      ),
      (
        "Paul Okoro left. [Karim Haddad] spoke. The Okoro office shut. [He] said {no}.",
        "Karim Haddad|Karim Haddad"
      ),
      ("[Karim Haddad] left early. As [I] see {it}, [he] was tired.", "Karim Haddad|I|Karim Haddad"),
      ("Anna Berg and Karim Haddad met in Oslo. [They] want {rain}.", "Anna Berg and Karim Haddad"),
      (
        "[Farmers and fishers] complained. Karim Haddad and Anna Berg listened. [They] promised {help}.",
        "Farmers and fishers|Karim Haddad and Anna Berg"
      ),
      (
        "[Fiji and Tonga] met. The plan pleased Fiji and Tonga, two small states, [which] signed.",
        "Fiji and Tonga|Fiji and Tonga"
      ),
    ])
  func pronouns(text: String, expected: String) {
    #expect(MarkedSources(text).names.joined(separator: "|") == expected)
  }

  @Test(
    "Descriptions",
    arguments: [
      (
        "Maltese trade minister Anna Berg flew in. Karim Haddad waited. [The minister] said {no}.",
        "Anna Berg"
      ),
      ("Sen. Paul Okoro (D-Ohio) and Gov. Karim Haddad met. [The Ohio senator] said {no}.", "Paul Okoro"),
      ("Maltese minister Anna Berg flew in. [Tonga’s minister] said {no}.", "Tonga’s minister"),
      ("[Ruth Cole] began. [The mother of three] said {more}.", "Ruth Cole|Ruth Cole"),
      ("[Those taking part] reviewed {the plan}. [Those fish] said {no}.", "Those taking part|fish"),
      (
        "[Those who sold their boats], said {it}, and [those in the hall] nodded.",
        "Those who sold their boats|those in the hall"
      ),
      (
        "[A regional labour court] ruled {so}. A panel of the Labour Court of Bergen heard it.",
        "Labour Court of Bergen"
      ),
      (
        "[A regional labour court] ruled {so}. The Labour Court of Bergen and the Labour Court of Oslo heard it.",
        "regional labour court"
      ),
      ("[Lake Herald] asked {why}. [The website] noted {more}.", "Lake Herald|Lake Herald"),
      (
        "In a joint statement, [the river committees] listed {woes}. It was long, [the statement] read. [It] went on.",
        "river committees|river committees|river committees"
      ),
      (
        "[A new survey of anglers] shows {gains}. [The survey] notes {losses}. [The study] ends.",
        "new survey of anglers|new survey of anglers|new survey of anglers"
      ),
      (
        "It holds a draft text for a lake decision. In it, [the text] notes {need}.",
        "draft text for a lake decision"
      ),
      (
        "[The Department of Lake Affairs] was slow. [The agency] said {so}.",
        "Department of Lake Affairs|Department of Lake Affairs"
      ),
      ("The vote in Florida failed when [the state] said {it would}.", "Florida"),
      ("[A panel of the Court of Lakes] ruled. [The court] said {no}.", "Court of Lakes|Court of Lakes"),
      ("[The participants] discussed {rain}. [Participants] left.", "participants|participants"),
      ("[A number of parties] stressed {haste}.", "number of parties"),
      (
        "[The authors of the study] found {salt}. [The researchers] warn.",
        "authors of the study|authors of the study"
      ),
      ("[Only 52 percent of voters] agreed.", "52 percent of voters"),
      ("[a spokesman for the union] said {yes}.", "spokesman for the union"),
      ("[The Haddad campaign] objected. [The Haddad team] left.", "Haddad campaign|Haddad campaign"),
      ("[Russian] demand {for talks}.", "Russia"),
      // What a report calls whom it is about, though it has not said so before.
      ("[Anna Berg] spoke. [Berg] said {no}. [The tycoon] left.", "Anna Berg|Anna Berg|Anna Berg"),
      ("[Anna Berg] sang. Berg was loud. [The 46-year-old] left.", "Anna Berg|Anna Berg"),
      (
        "[Karim Haddad, a spokesman for the port], spoke of {Anna Berg}. Berg won. Then Berg lost. [The senator] said {no}.",
        "Karim Haddad|Anna Berg"
      ),
      // Of these a report may have several.
      ("[Anna Berg] spoke. [Berg] said {no}. [The official] left.", "Anna Berg|Anna Berg|official"),
      // Who is meant is told later.
      (
        "[A former lake warden] asked {for help}. [Anna Berg, the former warden of the lake], lives in Leeds.",
        "Anna Berg|Anna Berg"
      ),
      ("[A lake warden] asked {for help}. “{It sinks},” said [Anna Berg].", "lake warden|Anna Berg"),
      ("Ruth Cole, 59, of Leeds, [Ohio], said {it was fine}.", "Ruth Cole"),
      (
        "[The Lake Herald] is a newspaper. One. Two. Three. [The River Post] asked {why}. [The newspaper] added {more}.",
        "Lake Herald|River Post|River Post"
      ),
      ("Lakes were drained by [by thousands of farmers].", "thousands of farmers"),
      ("[The new warden on Tuesday] said {no}.", "new warden"),
      (
        "[One of the wardens] said {no}. [About 40 percent of voters] agree.",
        "One of the wardens|About 40 percent of voters"
      ),
    ])
  func descriptions(text: String, expected: String) {
    #expect(MarkedSources(text).names.joined(separator: "|") == expected)
  }

  @Test(
    "Several who speak together",
    arguments: [
      ("[Anna Berg and Paul Okoro] said {so}.", "Anna Berg and Paul Okoro"),
      ("[Malta, Fiji and Tonga] condemned {it}.", "Malta, Fiji and Tonga"),
      (
        "[Anna Berg, head of the Lake Centre, and other scientists] found {salt}.",
        "Anna Berg and other scientists"
      ),
      ("[US and NATO officials] said {so}.", "US and NATO officials"),
      ("[Paul Okoro, founder and head of Lake Watch], said {so}.", "Paul Okoro"),
      ("[Malta’s Trade and Energy Minister Anna Berg] said {so}.", "Anna Berg"),
      ("[Lake University rain expert and former city official, Anna Berg], said {so}.", "Anna Berg"),
      ("[A study by Lund and Oslo] found {salt}.", "study by Lund and Oslo"),
      // A name that is a word for a function too.
      (
        "Then Paul Singer met John Cook. [Singer and Cook] left. [Cook] said {no}.",
        "Singer and Cook|John Cook"
      ),
    ])
  func groups(text: String, expected: String) {
    #expect(MarkedSources(text).names.joined(separator: "|") == expected)
  }

  @Test(
    "Roles and what they belong to",
    arguments: [
      ("[Malta’s Trade and Energy Minister Anna Berg]", "Anna Berg: Trade and Energy Minister / Malta"),
      ("[Malta’s Special Envoy for Fiji Oscar Berg]", "Oscar Berg: Special Envoy for Fiji / Malta"),
      (
        "[Paul Okoro, chairman of the Maltese-Fijian lake committees on the rescue of fish]",
        "Paul Okoro: chairman of the Maltese-Fijian lake committees on the rescue of fish / -"
      ),
      ("[Senate Minority Leader Paul Okoro]", "Paul Okoro: Minority Leader / Senate"),
      ("[Turkish Trade Ministry spokesman Karim Haddad]", "Karim Haddad: spokesman / Turkish Trade Ministry"),
      ("[the Greek finance minister Anna Berg]", "Anna Berg: finance minister / Greece"),
      ("[Former Ohio Gov. Paul Okoro]", "Paul Okoro: Former Gov. / Ohio"),
      ("[Ohio Republican Party Chairman Paul Okoro]", "Paul Okoro: Chairman / Ohio Republican Party"),
      ("[Haddad campaign spokesman Paul Okoro]", "Paul Okoro: spokesman / Haddad campaign"),
      ("[White House Press Secretary Anna Berg]", "Anna Berg: Press Secretary / White House"),
      (
        "[Republican vice-presidential nominee Paul Okoro]",
        "Paul Okoro: vice-presidential nominee / Republican Party"
      ),
      ("[Apple’s chief executive, Anna Berg,]", "Anna Berg: chief executive / Apple"),
      ("[Anna Berg, deputy director of the Lake Forum]", "Anna Berg: deputy director / Lake Forum"),
      ("[Anna Berg, an analyst at the liberal Lake Institute,]", "Anna Berg: analyst / Lake Institute"),
      ("[Anna Berg, Ukraine’s representative]", "Anna Berg: representative / Ukraine"),
      (
        "[Lake Centre for River Health biologist Anna Berg]",
        "Anna Berg: biologist / Lake Centre for River Health"
      ),
      ("[CNN’s Anna Berg]", "Anna Berg: - / CNN"),
      ("[Sen. Paul Okoro (D-Ohio)]", "Paul Okoro: Sen. / Ohio"),
      ("[Mr. Okoro]", "Okoro: - / -"), ("[flood widow Anna Berg]", "Anna Berg: - / -"),
      ("[Sweden, for the Lake Group,]", "Sweden: - / Lake Group"),
      ("[Anna Berg, a broker based in Leeds]", "Anna Berg: broker / -"),
    ])
  func roles(source: String, expected: String) {
    let speakers = MarkedSources("On Monday \(source) said {that it rained}.").speakers
    let got = speakers.map { "\($0.name): \($0.role ?? "-") / \($0.affiliation ?? "-")" }
    #expect(got == [expected])
  }

  @Test(
    "Kinds",
    arguments: [
      ("[Anna Berg]", Speaker.Kind.person), ("[the Lake Committee]", .organisation), ("[critics]", .group),
      ("[a new report]", .document), ("[Kenya]", .organisation), ("[a senior adviser]", .person),
      ("[Americans]", .group), ("[the coordination committees]", .organisation),
      ("[the Lake Times]", .organisation),
    ])
  func kinds(source: String, kind: Speaker.Kind) {
    #expect(MarkedSources("On Monday \(source) said {that it rained}.").speakers.map(\.kind) == [kind])
  }

  @Test(
    "A description in the opening of a report is whoever is named below it",
    arguments: [
      (
        "[Former ferry captain] calls for {a bridge}.\n\n[A former captain of the ferry] says {the lake needs it}.\n\n"
          + "“{Now is the time},” said [Luis Ortega, who sailed until 2010].",
        "Luis Ortega|Luis Ortega|Luis Ortega"
      ),
      (
        "[A lake judge] ordered {a bridge}.\n\nThe ruling, in which Judge Anna Berg spoke of need, came late.",
        "Anna Berg"
      ),
      // Whoever speaks for others stays unnamed; so does one of another function.
      (
        "[A lake spokesman] asked for {a bridge}.\n\n“{Now},” said [Luis Ortega].",
        "lake spokesman|Luis Ortega"
      ),
      (
        "[A ferry captain] asked for {a bridge}.\n\n“{Now},” said [the historian Luis Ortega].",
        "ferry captain|Luis Ortega"
      ),
      (
        "[Lake court] rules {no}.\n\n[The Lake Court of Vik] ruled {that no bridge may be built}.",
        "Lake Court of Vik|Lake Court of Vik"
      ),
    ])
  func openings(text: String, expected: String) {
    #expect(MarkedSources(text).names.joined(separator: "|") == expected)
  }

  @Test("Whoever was spoken of before others were named is none of them")
  func known() {
    let text = "Then came the woman with the key. Anna Berg of the Post was sent. [The woman] says {no}."
    #expect(MarkedSources(text).names == ["woman"])
  }

  @Test(
    "What shows or demands something without being able to speak is no speaker",
    arguments: [
      ("[The imagery] shows {five carts}.", "show", "-"),
      ("[Our information] suggests {rain}.", "suggest", "-"),
      ("[Their actions] demand {patience}.", "demand", "-"),
      ("[There] was {rain}.", "show", "-"),
      ("[No one] knows {why}.", "know", "-"),
      ("[The hotel] said {it was full}.", "say", "hotel"),
      ("[A poll released] shows {a tie}.", "show", "poll released"),
      ("[The people coming to my office] want {a bridge}.", "want", "people coming to my office"),
      ("[A lot of people] think {so}.", "think", "lot of people"),
      ("[The lake community] wants {a bridge}.", "want", "lake community"),
      // A pronoun is whom it stands for, whatever follows it.
      ("Anna Berg left. [She, at least,] wants {a bridge}.", "want", "Anna Berg"),
      ("[I] know {why}. Tell [me] {how}.", "know", "I|I"),
    ])
  func things(text: String, verb: String, expected: String) {
    #expect(MarkedSources(text, verb: verb).names.joined(separator: "|") == expected)
  }

  @Test("A thing that a role describes is no role")
  func modifiers() {
    let text =
      "[Anna Berg], the delegate count is low, said {no}. They met, informed regional director [Paul Okoro]. "
      + "Real estate mogul [Luis Cole] left."
    let speakers = MarkedSources(text).speakers
    #expect(speakers.map(\.role) == [nil, "regional director", "Real estate mogul"])
  }

  @Test("Who is spoken to is not whom the clause behind the comma is about")
  func vocative() {
    let speakers = MarkedSources("Thanks, Anna Berg, the mayor has said no. [Anna Berg] said {yes}.").speakers
    #expect(speakers.map(\.role) == [nil])
  }

  @Test("A name is surer than a pronoun, and a pronoun that one fits surer than one that several fit")
  func certainty() {
    func sure(_ text: String) -> Double? {
      let marked = MarkedSources(text)
      var identities = Identities()
      return identities.resolve(marked.attributions, in: marked.stretch).last?.certainty
    }
    let name = sure("[Anna Berg] said {no}. [Berg] said {yes}.")
    let alone = sure("[Anna Berg] said {no}. [She] said {yes}.")
    let open = sure("Anna Berg met Ruth Cole. Ruth Cole met Anna Berg. [She] said {yes}.")
    let epithet = sure("[Anna Berg] spoke. [Berg] said {no}. [The tycoon] left.")
    #expect(name == 1)
    #expect(alone ?? 2 < 1 && open ?? 2 < alone ?? 0 && epithet ?? 2 < 0.7)
  }

  @Test("Every mention is kept, in text order")
  func mentions() {
    let marked = MarkedSources(
      "[Anna Berg] spoke. [She] said {no}. Some doubt Berg. [The minister] laughed, minister Berg too.")
    let first = marked.speakers.first
    #expect(
      first?.mentions.map { marked.stretch.text.string($0) } == [
        "Anna Berg", "She", "Berg", "The minister", "Berg",
      ])
  }

  @Test("Ids stay as stretches are added, and a fuller name found later is taken over")
  func stretches() {
    var identities = Identities()
    let first = MarkedSources("[Okoro] said {no}. [Anna Berg] said {yes}.")
    let second = MarkedSources("Paul Okoro was there. [Berg] left. [Critics] did not. [Okoro] said {no}.")
    let ids = identities.resolve(first.attributions, in: first.stretch)
    let later = identities.resolve(second.attributions, in: second.stretch)
    #expect(ids.map { $0.speaker?.index } == [0, 1])
    #expect(later.map { $0.speaker?.index } == [1, 2, 0])
    #expect(identities.speakers.map(\.name) == ["Paul Okoro", "Anna Berg", "Critics"])
  }

  @Test("A quotation without source and cue goes on with the one before it")
  func continuation() {
    let marked = MarkedSources("[Anna Berg] said {“no”}. “{Never}.”")
    var attributions = marked.attributions
    let last = marked.stretch.tokens.count - 3
    attributions.append(
      Attribution(kind: .direct, verb: nil, source: [], cue: [], content: [last..<(last + 1)], confidence: 1))
    var identities = Identities()
    let ids = identities.resolve(attributions, in: marked.stretch)
    #expect(ids.count == 2 && ids[0].speaker != nil && ids[0].speaker == ids[1].speaker)
  }
}
