/// The words that labels are recognised by, in lower case without stops.
enum LabelWords {
  /// Words before a personal name that say how the person is addressed.
  static let personalTitles = WordSet(
    """
    adv, advocate, arch, baron, baroness, bi, bw, countess, dame, dato, datuk, dr, earl, eng, engr,
    father, fr, frau, herr, imam, kumari, lady, lord, madam, madame, messrs, miss, mlle, mme, monsieur,
    mr, mrs, ms, mx, pak, prof, professor, puan, rabbi, rev, reverend, sheikh, shri, shrimati, sir,
    sister, smt, sr, sra, sri, tuan, viscount
    """,
    accented: ["señor", "señora"])

  /// Words before a personal name that name an office.
  static let officeTitles = WordSet(
    """
    adm, administrator, admiral, ald, alderman, alderperson, alderwoman, amb, ambassador, archbishop,
    attorney, auditor, bishop, brigadier, capt, captain, chair, chairlady, chairman, chairperson,
    chairwoman, chancellor, chief, clerk, cllr, co-chair, cochair, col, colonel, commander, commissioner,
    commodore, comrade, congressman, congresswoman, councillor, councilman, councilmember, councilor,
    councilwoman, counsel, del, delegate, deputy, director, engineer, excellency, gen, general, gov,
    governor, hon, honorable, honourable, judge, justice, king, lieutenant, lt, maj, major, manager,
    mayor, member, minister, moderator, officer, planner, premier, president, prince, princess, queen,
    ranking, rapporteur, rep, representative, rt, secretary, sen, senator, sergeant, sgt, speaker,
    spokesperson, superintendent, supervisor, treasurer, trustee, undersecretary, vice-chair,
    vice-chairman, vice-president
    """)

  /// Words that may stand before or between titles: `The Rt. Hon.`, `Vice Mayor`, `His Excellency`.
  static let beforeTitles = WordSet(
    """
    acting, assistant, attorney, board, city, committee, council, county, deputy, first, fmr, former, h.e,
    he, her, his, interim, most, prime, right, second, temporary, the, their, town, very, vice, village
    """)

  /// Nouns that name a function in which somebody may have the floor.
  private static let roles = WordSet(
    """
    administrator, adviser, advisor, aide, ambassador, anchor, announcer, answer, applicant, archbishop,
    attorney, attorney-general, audience, auditor, bailiff, bishop, caller, chair, chairlady, chairman,
    chairperson, chairwoman, chancellor, chaplain, citizen, clerk, co-chair, co-chairman, co-chairs,
    co-host, co-moderator, cochair, cohost, commander, commissioner, commissioners, comptroller,
    controller, convener, convenor, coordinator, correspondent, councillor, councillors, councilmember,
    councilor, counsel, court, dean, defendant, delegate, delegates, delegation, deputies, deputy,
    director, director-general, engineer, everyone, excellency, expert, experts, facilitator, foreperson,
    governor, guest, guests, historian, host, imam, interpreter, interviewee, interviewer, journalist,
    journalists, judge, juror, justice, king, leader, lord, lords, manager, mayor, mediator, member,
    members, minister, ministers, moderator, narrator, observer, officer, official, officials, ombudsman,
    operator, panelist, panelists, panellist, panellists, parliamentarian, participant, participants,
    petitioner, planner, premier, presenter, president, press, prince, princess, prosecutor, protester,
    protesters, provost, queen, question, questioner, rapporteur, reader, registrar, reporter, reporters,
    representative, representatives, resident, respondent, secretariat, secretary, secretary-general,
    senator, senators, senators-elect, sergeant-at-arms, solicitor-general, speaker, spokesman,
    spokesperson, spokeswoman, staff, staffer, student, students, superintendent, teller, tellers,
    translator, treasurer, unidentified, unknown, usher, vice-chair, vice-chairman, vice-president, voice,
    voices, whip, witness, witnesses
    """)

  /// The offices of the Irish parliament, which are not translated.
  static let irishOffices = WordSet(
    """
    cathaoirleach, comhairle, leas-chathaoirleach, leas-cheann, taoiseach
    """,
    accented: ["tánaiste"])

  /// Plural or indefinite functions: several people, or one who is not named.
  static let groups = WordSet(
    """
    audience, commissioners, councillors, crowd, delegates, deputies, everyone, experts, guests,
    journalist, journalists, lords, members, ministers, officials, panelists, panellists, participants,
    press, protesters, q, question, questioner, reporter, reporters, representatives, senators, staff,
    students, tellers, voices, witnesses
    """)

  /// Small words inside functions and names.
  static let small = WordSet(
    """
    &, a, af, al, an, and, arap, as, at, av, behalf, bin, bint, binti, by, da, das, de, del, della, den,
    der, di, do, dos, du, e, el, for, from, hon, i, ibn, in, la, le, les, noble, of, ole, on, pro, san,
    several, some, st, tem, tempore, ten, ter, the, to, van, von, wa, with, y, ya, zu
    """)

  /// The particles of personal names among them.
  static let particles = WordSet(
    """
    af, al, arap, av, bin, bint, binti, da, das, de, del, della, den, der, di, do, dos, du, e, el, i, ibn,
    la, le, ole, ten, ter, van, von, wa, y, ya, zu
    """)

  /// Words that begin a line of a form, of a list or of an argument, not of a speech.
  static let notSpeakers = WordSet(
    """
    absent, abstain, abstained, abstentions, action, actions, add, additionally, address, advantages,
    again, against, agenda, ai, aim, aims, also, alternatively, amendment, and, annex, announcement,
    announcements, answers, aob, api, apis, apologies, appearances, appendix, april, article, articles,
    aside, assigned, assignments, attachment, attachments, attendance, attended, attendees, attending,
    audio, august, author, authors, ayes, background, basically, bcc, because, began, begins, benefits,
    bill, breaking, bug, bugs, but, caption, categories, category, cc, cf, chaired, challenge, challenges,
    chapter, chat, claim, clause, closing, code, comment, comments, concern, concerns, conclusion,
    conclusions, cons, consensus, contact, contacts, context, copyright, correction, cost, costs, date,
    dates, day, deadline, deadlines, december, decision, decisions, default, definition, definitions,
    description, detail, details, dial-in, dialin, disadvantages, discussion, document, documents, due,
    duration, e-mail, edit, editor's, eg, email, embargo, end, ended, ends, error, errors, especially, eu,
    evidence, example, examples, facebook, fact, facts, false, faq, favor, favour, fax, feature, features,
    february, fig, figure, file, files, finally, first, firstly, five, fix, fixes, followed, followed-up,
    format, four, friday, ftp, furthermore, fyi, generally, github, goal, goals, gs, hashtag, he, here,
    highlights, host-city, how, however, http, https, hypothesis, i, idea, ideas, ie, if, image,
    implementation, implementers, importantly, indeed, input, instagram, instead, introduction, issue,
    issues, it, item, items, its, january, july, june, key, keywords, language, lastly, led, lesson,
    lessons, let, let's, like, line, lines, link, links, list, listen, location, locations, march,
    meanwhile, media, meeting, meetings, minutes, mobile, monday, more, moreover, motion, motions, moving,
    name, names, nays, nb, next, no, no., noes, note, notes, november, null, number, objective,
    objectives, observation, october, ok, okay, one, opening, option, options, or, otherwise, outcome,
    outcomes, output, overall, overview, page, pages, part, pdf, per, phone, photo, photograph, place,
    point, points, poll, polls, pr, present, presenter(s), presenters, presiding, previous, price,
    priorities, priority, problem, problems, proceedings, proposal, proposals, proposed, proposing, pros,
    ps, published, purpose, q&a, questions, quorum, quote, quotes, rationale, re, read, recommendation,
    recommendations, recording, reference, references, regrets, related, remark, remarks, remember,
    reminder, reminders, report, reports, requirement, requirements, resolution, resolutions, resolved,
    result, results, risks, rrsagent, rule, rules, saturday, scope, scribe, scribes, second, secondly,
    section, see, semantics, september, session, sessions, share, she, slide, slides, so, solution,
    solutions, source, sources, spec, specifically, start, statement, statements, status, step, still,
    subject, subjects, summary, sunday, syntax, table, tag, tags, task, tasks, tba, tbd, tel, telephone,
    test, tests, thanks, that, theme, themes, then, there, therefore, these, thesis, they, third, thirdly,
    this, those, three, thursday, thus, time, times, tip, tips, title, today, todo, todos, tomorrow,
    topic, topics, total, trackbot, transcript, true, tuesday, twitter, two, type, uk, un, update,
    updated, url, usa, use, venue, version, via, video, volume, vote, votes, warning, watch, we, web,
    website, wednesday, well, what, when, where, whereas, which, who, why, yeas, yes, yesterday, you,
    youtube, zakim
    """,
    accented: ["editor’s"])

  /// Whether `word` names a function in which somebody may have the floor.
  static func isRole(_ word: some StringProtocol) -> Bool {
    roles.contains(word) || irishOffices.contains(word)
  }

  /// Abbreviations after which a full stop ends no label.
  static func isTitle(_ word: String) -> Bool { personalTitles.contains(word) || officeTitles.contains(word) }
}
