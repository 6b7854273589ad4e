import Proceedings

/// Documents written for these tests.
enum Reports {
  /// A press report of a made-up conference: headings, direct, mixed and indirect quotes, figures of several units.
  static let harbours: ReportBuilder = {
    var report = ReportBuilder(
      """
      # Ports agree on shore power at Havnby meeting

      Ministers and port authorities from nine countries closed a two-day meeting in Havnby on Thursday with a plan to
      connect ships at berth to the electricity grid, and with a quarrel over who is to pay for it.

      Ingrid Solheim, Denmark’s Minister for Maritime Affairs, opened the second day. “Every hour at berth a large
      ferry burns more than 1,200 litres of diesel,” she said, “and it burns them under the windows of a school.” Solheim
      told delegates that 38 of the region’s ports had signed the plan and that seven more would follow by the spring.

      The harbour master of Havnby, Per Lund, said that his port had connected 14 berths since 2019 and that about
      2,350,000 kilowatt hours had been drawn from them last year. He called the sum “a drop, but a drop that we can
      measure”.

      Not everybody was pleased. Teresa Okafor, secretary of the Baltic Ferry Association, warned that the ports
      “are building sockets for ships that do not have a plug”. Of some 640 ferries in the region fewer than 90 could be
      connected today, Okafor argued, and a refit cost between 1.5 and 4 million euros a ship.

      # Who pays

      In a joint statement the associations of ship owners and of ports declared that “the grid ends at the quay, and
      so does the duty of the ports”. The statement put the costs at more than 800 million euros until 2035.

      Solheim rejected the figure. She said at least half of it could be had from the Innovation Fund, and asked
      the owners to “send an invoice that can be read without a magnifying glass”.

      Zoltán Kovács, who studies harbours at the University of Győr, said the ports had been here before: “In 2006 they
      promised forty connections within five years. There were three.” According to Kovács the price of power, not that of
      the plug, decides: where a kilowatt hour from the quay costs twice as much as one from the ship’s own engine,
      nobody plugs in.

      [The meeting adjourned for lunch and resumed at 14.10.]

      # A vote, and a date

      Delegates voted 31 to 7 in favour of the plan, with four abstentions. A spokesman said the next meeting would take
      place in Gdynia in May. “We shall count the plugs, not the speeches,” he added.

      Lund took visitors to berth four in the evening, where the ferry Skagerrak lay without a sound. “Listen,” he
      said. “That is what eleven million kroner sound like.”
      """,
      metadata: Metadata(
        title: "Ports agree on shore power", date: "2023-09-14", place: "Havnby", language: "en"))
    let solheim = report.speaker(
      "Ingrid Solheim", role: "Minister for Maritime Affairs", affiliation: "Denmark")
    let lund = report.speaker("Per Lund", role: "harbour master", affiliation: "Havnby")
    let okafor = report.speaker(
      "Teresa Okafor", role: "secretary", affiliation: "Baltic Ferry Association")
    let owners = report.speaker("associations of ship owners and of ports", kind: .organisation)
    let kovacs = report.speaker(
      "Zoltán Kovács", role: "who studies harbours", affiliation: "University of Győr")
    let spokesman = report.speaker("spokesman", kind: .group)
    report.quote(
      solheim, .direct, cue: "said",
      "“Every hour at berth a large\nferry burns more than 1,200 litres of diesel,”",
      "“and it burns them under the windows of a school.”")
    report.quote(
      solheim, .indirect, cue: "told",
      "that 38 of the region’s ports had signed the plan and that seven more would follow by the spring")
    report.quote(
      lund, .indirect, cue: "said",
      "that his port had connected 14 berths since 2019 and that about\n2,350,000 kilowatt hours had been drawn from them last year"
    )
    report.quote(lund, .mixed, cue: "called", "the sum “a drop, but a drop that we can\nmeasure”")
    report.quote(
      okafor, .mixed, cue: "warned",
      "that the ports\n“are building sockets for ships that do not have a plug”")
    report.quote(
      okafor, .indirect, cue: "argued",
      "Of some 640 ferries in the region fewer than 90 could be\nconnected today",
      "a refit cost between 1.5 and 4 million euros a ship")
    report.quote(
      owners, .mixed, cue: "declared",
      "that “the grid ends at the quay, and\nso does the duty of the ports”")
    report.quote(
      owners, .indirect, cue: "put", "the costs at more than 800 million euros until 2035", confidence: 0.4)
    report.quote(
      solheim, .indirect, cue: "said", "at least half of it could be had from the Innovation Fund")
    report.quote(
      solheim, .mixed, cue: "asked",
      "the owners to “send an invoice that can be read without a magnifying glass”")
    report.quote(
      kovacs, .direct, cue: "said",
      "“In 2006 they\npromised forty connections within five years. There were three.”")
    report.quote(
      kovacs, .indirect, cue: "According to",
      "the price of power, not that of\nthe plug, decides")
    report.quote(
      spokesman, .indirect, cue: "said", "the next meeting would take\nplace in Gdynia in May")
    report.quote(
      spokesman, .direct, cue: "added", "“We shall count the plugs, not the speeches,”", confidence: 0.3)
    report.quote(
      nil, .direct, cue: "said", "“Listen,”", "“That is what eleven million kroner sound like.”",
      confidence: 0.2)
    report.figure("nine countries", 9, "country")
    report.figure("two-day", 2, "day", .exact, .duration)
    report.figure("more than 1,200 litres", 1200, "litre", .moreThan, .measure, by: solheim)
    report.figure("38 of the region’s ports", 38, "port", by: solheim)
    report.figure("14 berths", 14, "berth", by: lund)
    report.figure("about\n2,350,000 kilowatt hours", 2_350_000, "kilowatt hour", .about, .measure, by: lund)
    report.figure("some 640 ferries", 640, "ferry", .about, by: okafor)
    report.figure("fewer than 90", 90, nil, .lessThan, by: okafor)
    report.figure(
      "between 1.5 and 4 million euros", 1_500_000, "EUR", upper: 4_000_000, .range, .money, by: okafor)
    report.figure("more than 800 million euros", 800_000_000, "EUR", .moreThan, .money, by: owners)
    report.figure("forty connections", 40, "connection", by: kovacs)
    report.figure("31 to 7", 31, "vote", upper: 7, .exact, .ratio)
    report.figure("eleven million kroner", 11_000_000, "DKK", .exact, .money)
    return report
  }()

  /// A verbatim record: labelled turns, stage notes, a quote within a turn.
  static let record: ReportBuilder = {
    var report = ReportBuilder(
      """
      # Forty-first meeting of the Lakes Commission

      [The meeting was called to order at 10.05 a.m.]

      THE CHAIR: I open the meeting. We have one item before us, the level of the upper lake.

      MS LINDQVIST: Thank you, Chair. The level has fallen by 41 centimetres since March. My mayor told me this morning: “You may
      tell them that we walk to the islands now.” I tell you.

      MR ABEBE: We have heard that before. We shall hear it again until somebody opens the sluice.

      [Applause.]

      THE CHAIR: Order, please.
      """, path: "commission/41.txt", metadata: Metadata(title: "Lakes Commission, 41st meeting"))
    let chair = report.speaker("The Chair")
    let lindqvist = report.speaker("Ms Lindqvist")
    let abebe = report.speaker("Mr Abebe")
    let mayor = report.speaker("mayor")
    report.turn(chair, block: 2)
    report.turn(lindqvist, block: 3)
    report.quote(mayor, .direct, cue: "told", "“You may\ntell them that we walk to the islands now.”")
    report.turn(abebe, block: 4)
    report.turn(chair, block: 6)
    report.figure("41 centimetres", 41, "centimetre", .exact, .measure, by: lindqvist)
    return report
  }()

  /// Scripts and characters that are hard to lay out.
  static let scripts = ReportBuilder(
    """
    # 港湾会議の報告

    議長は「岸壁での電力供給は待ったなしだ」と述べ、参加した九か国の代表は、二〇三〇年までに四百の埠頭を接続することで合意した。English words stand among 漢字 and are kept whole.

    Cafe\u{301} and nai\u{308}ve carry their marks beside them, Zu\u{308}rich too; a z with many: z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}.

    שלום לכולם, said the delegate, and the line went on. An override \u{202E}hides\u{202C} nothing here, an escape \u{1B}[31m colours nothing, and zero\u{200B}width is seen.

    Thequickbrownfoxjumpsoverthelazydogwithoutasinglespacebetweenthewordsofthisverylongwordthatmustbreaksomewhere. A well-known twenty-first-century co-operation — or so they said—went on: 2021-11-17 stays whole. 🙂🙃🚢⚓
    """, path: "会議\u{202E}.txt")
}
