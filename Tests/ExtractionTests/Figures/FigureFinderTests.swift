import Proceedings
import Testing

@testable import Extraction

@Suite("Figures are found with value, qualifier, unit and kind")
struct FigureFinderTests {
  @Test(
    "Counts have the singular head noun as unit",
    arguments: [
      "The fund paid ⟦three former ministers⟧{3 exact minister count} in cash.",
      "Over the winter ⟦412 people⟧{412 exact person count} lost their homes.",
      "We heard ⟦two women⟧{2 exact woman count} and ⟦six men⟧{6 exact man count}.",
      "Some ⟦1.204 million displaced⟧{1204000 exact displaced count} live in tents.".replacing(
        "Some ", with: "Now "),
      "There are ⟦17 fact-finders⟧{17 exact fact-finder count} at work.",
      "He named ⟦58 Standard 200 firms⟧{58 exact firm count} in the annex.",
      "The bill lists ⟦five industrial waste sites⟧{5 exact site count} near here.",
      "It needs ⟦six national and regional offices⟧{6 exact office count}.",
      "They sent ⟦4,500 military personnel⟧{4500 exact personnel count} to the coast.",
      "The port can take ⟦12 aircraft⟧{12 exact aircraft count}.",
      "She met ⟦nine Brazilians⟧{9 exact Brazilian count} and ⟦two Iraqis⟧{2 exact Iraqi count}.",
      "The study covers ⟦four viruses⟧{4 exact virus count} and ⟦three crises⟧{3 exact crisis count}.",
      "It had ⟦two sports clubs⟧{2 exact club count} then.",
      "They asked ⟦three of the main donors⟧{3 exact donor count} for more.",
      "Of the sites, ⟦340⟧{340 exact - count} of which are flooded, none is safe.",
      "A ⟦12-member⟧{12 exact member count} panel and a ⟦64-page⟧{64 exact page count} report.",
      "He is a father of ⟦seven⟧{7 exact - count}.",
      "The crowd was ⟦2,600⟧{2600 exact - count}, with a band.",
      "The sample is ⟦834⟧{834 exact - count}, he said.",
      "They planted ⟦20.000 trees⟧{20000 exact tree count} by hand.",
      "It took ⟦1 250 000 signatures⟧{1250000 exact signature count}.",
      "It took ⟦1,50,000 signatures⟧{150000 exact signature count}.",
      "Of them, ⟦77⟧{77 exact - count} have been sent back.",
      "Another ⟦50-plus countries⟧{50 moreThan country count} may join.",
      "They hired ⟦300+ people⟧{300 moreThan person count}.",
      "We counted ⟦20 or more ships⟧{20 atLeast ship count}.",
      "Okoro has ⟦163⟧{163 exact - count} and Reyes has ⟦five⟧{5 exact - count}, against Lind’s ⟦538⟧{538 exact - count}.",
      "It cast ⟦31⟧{31 exact - count} for Senator Lind. The count stands at ⟦387⟧{387 exact - count}.",
      "They mourn ⟦two Chileans⟧{2 exact Chilean count} killed there and ⟦12 injured⟧{12 exact injured count}.",
      "It hit ⟦at least one town hall⟧{1 atLeast hall count}.",
      "We hold ⟦nearly seven (7) million sheets⟧{7000000 about sheet count}; the rate is ⟦13.2⟧{13.2 exact - count} per 100,000.",
      "My office counted ⟦52⟧{52 exact - count}.",
      "The Greens won ⟦24 seats⟧{24 exact seat count}, the Liberals ⟦10⟧{10 exact - count}, Labour ⟦7⟧{7 exact - count}.",
      "There were ⟦two⟧{2 exact - count} from each town. The club had ⟦three⟧{3 exact - count} before the war.",
      "For: ⟦547⟧{547 exact - count}. Against: ⟦46⟧{46 exact - count}. Page: 4.",
      "They lost ⟦ten of the last 12 matches⟧{10 exact match count}.",
      "⟦Zero ships⟧{0 exact ship count} came.",
      "The two of them sang, the last four of them danced.",
      "Some villages lost ⟦1 teacher⟧{1 exact teacher count} each.",
      "It bought ⟦over 40 Dutch-made engines⟧{40 moreThan engine count} and ⟦30 British-built ships⟧{30 exact ship count}.",
      "It mends ⟦100 US highways⟧{100 exact highway count} and some lanes.",
    ])
  func counts(marked: String) { expect(marked) }

  @Test(
    "Number words and scales are scaled",
    arguments: [
      "It has ⟦twenty-five beds⟧{25 exact bed count}.",
      "It has ⟦two hundred and fifty beds⟧{250 exact bed count}.",
      "It has ⟦three hundred thousand users⟧{300000 exact user count}.",
      "It has ⟦one million users⟧{1000000 exact user count}.",
      "It has ⟦two and a half million users⟧{2500000 exact user count}.",
      "It has ⟦a thousand users⟧{1000 exact user count}.",
      "It has ⟦half a million users⟧{500000 exact user count}.",
      "It has ⟦a dozen rooms⟧{12 exact room count} and ⟦two dozen chairs⟧{24 exact chair count}.",
      "It has ⟦half a dozen rooms⟧{6 exact room count}.",
      "It has ⟦a quarter of a million users⟧{250000 exact user count}.",
      "It has ⟦5m users⟧{5000000 exact user count} and ⟦10k fans⟧{10000 exact fan count}.",
      "It has ⟦3 crore voters⟧{30000000 exact voter count}.",
      "It lasted ⟦2½ hours⟧{2.5 exact hour duration}, not ⟦1 1/2 hours⟧{1.5 exact hour duration}.",
    ])
  func scales(marked: String) { expect(marked) }

  @Test(
    "Qualifiers belong to the figure",
    arguments: [
      "They sold ⟦more than 2.350 million tickets⟧{2350000 moreThan ticket count}.",
      "They sold ⟦well over a thousand tickets⟧{1000 moreThan ticket count}.",
      "They sold ⟦nearly 900 tickets⟧{900 about ticket count}.",
      "They sold ⟦an estimated 900 tickets⟧{900 about ticket count}.",
      "They sold ⟦some 900 tickets⟧{900 about ticket count}.",
      "They sold ⟦at least 900 tickets⟧{900 atLeast ticket count}.",
      "They sold ⟦no fewer than 900 tickets⟧{900 atLeast ticket count}.",
      "They sold ⟦fewer than 900 tickets⟧{900 lessThan ticket count}.",
      "They sold ⟦just under 900 tickets⟧{900 lessThan ticket count}.",
      "They sold ⟦up to 900 tickets⟧{900 atMost ticket count}.",
      "They sold ⟦as many as 900 tickets⟧{900 atMost ticket count}.",
      "They sold ⟦no more than 900 tickets⟧{900 atMost ticket count}.",
      "They sold ⟦900 tickets or so⟧{900 about ticket count}.".replacing(
        "900 tickets or so⟧", with: "900 or so tickets⟧"),
      "It is ⟦~40 km⟧{40 about km measure} off.",
      "The debt is ⟦nearing $20 trillion⟧{20000000000000 about USD money}.",
      "They talked about ⟦two plans⟧{2 exact plan count}.",
      "Only ⟦410 ports⟧{410 exact port count} are deep enough.",
    ])
  func qualifiers(marked: String) { expect(marked) }

  @Test(
    "Indefinite amounts have the smallest number of their scale",
    arguments: [
      "It drew ⟦dozens of protesters⟧{12 indefinite protester count}.",
      "It drew ⟦hundreds of thousands of Chadians⟧{100000 indefinite Chadian count}.",
      "It drew ⟦tens of thousands⟧{10000 indefinite - count}.",
      "It drew ⟦hundreds of other farmers⟧{100 indefinite farmer count}.",
      "It drew ⟦several hundred farmers⟧{100 indefinite farmer count}.",
      "It drew ⟦a few thousand farmers⟧{1000 indefinite farmer count}.",
      "It drew ⟦scores of mayors⟧{20 indefinite mayor count}.",
      "It made ⟦millions of dollars⟧{1000000 indefinite USD money} in a year.",
      "They earned ⟦millions⟧{1000000 indefinite - money} abroad.",
      "It took a ⟦couple of days⟧{2 indefinite day duration}.",
      "It took a ⟦couple dozen clerks⟧{24 indefinite clerk count}.",
      "It took ⟦hundreds of years⟧{100 indefinite year duration}.",
      "The couple of the year waved. The score was level. Many scores were kept.",
    ])
  func indefinite(marked: String) { expect(marked) }

  @Test(
    "Money has the ISO code of its currency",
    arguments: [
      "It cost ⟦$5.1 billion⟧{5100000000 exact USD money} and ⟦50 cents⟧{0.5 exact USD money}.",
      "It left ⟦36 extra dollars⟧{36 exact USD money} a month.",
      "It cost ⟦US$5m⟧{5000000 exact USD money} or ⟦€3.2bn⟧{3200000000 exact EUR money}.",
      "It cost ⟦£12⟧{12 exact GBP money}, ⟦A$7⟧{7 exact AUD money} and ⟦HK$9⟧{9 exact HKD money}.",
      "It cost ⟦six billion euros⟧{6000000000 exact EUR money}.",
      "It cost ⟦40 Canadian dollars⟧{40 exact CAD money} then.",
      "It cost ⟦20 million Egyptian pounds⟧{20000000 exact EGP money}.",
      "It cost ⟦KSh.5 million⟧{5000000 exact KES money} and ⟦Rs 300⟧{300 exact INR money}.",
      "It cost ⟦EUR 20⟧{20 exact EUR money}, later ⟦30 USD⟧{30 exact USD money}.",
      "It cost ⟦$5 million to $10 million⟧{5000000..10000000 range USD money}.",
      "It cost ⟦between $5 and $10 million⟧{5000000..10000000 range USD money}.".replacing(
        "⟦between ", with: "between ⟦"),
      "It was a ⟦$5-million⟧{5000000 exact USD money} house.",
      "They paid ⟦500 pounds⟧{500 exact GBP money} for it.",
      "The stone weighs ⟦500 pounds⟧{500 exact pound measure}.",
      "8 Rand Paul",
    ])
  func money(marked: String) { expect(marked) }

  @Test(
    "Shares are per cents",
    arguments: [
      "It fell to ⟦45 percent⟧{45 exact percent percent}, ⟦4 per cent⟧{4 exact percent percent}, ⟦9%⟧{9 exact percent percent}.",
      "The move has ⟦two-thirds⟧{66.67 exact percent percent} of delegates behind it.",
      "⟦Half⟧{50 exact percent percent} of the town left; ⟦nearly a third⟧{33.33 about percent percent} of it stayed poor.",
      "Prices went up by ⟦a quarter⟧{25 exact percent percent}.",
      "It is ⟦less than half the levels⟧{50 lessThan percent percent} reached then.",
      "About ⟦one in five⟧{20 exact percent percent} agreed.".replacing(
        "About ⟦one in five⟧{20 exact", with: "⟦About one in five⟧{20 about"),
      "⟦1 in 4 renters⟧{25 exact percent percent} left.",
      "⟦Nearly eight of 10 voters⟧{80 about percent percent} know her.",
      "⟦Three out of four nurses⟧{75 exact percent percent} agree.",
      "It leads by ⟦5 percentage points⟧{5 exact percentage_point percent}.",
      "It has a ⟦4-point⟧{4 exact percentage_point percent} lead over him, ⟦4.3 points⟧{4.3 exact percentage_point percent} elsewhere.",
      "He made ⟦three points⟧{3 exact point count} in his speech.",
      "It leads ⟦49 percent⟧{49 exact percent percent} to ⟦47 percent⟧{47 exact percent percent}.",
      "It leads ⟦52⟧{52 exact percent percent} to ⟦38 percent⟧{38 exact percent percent}.",
      "Passed, ⟦58%⟧{58 exact percent percent}-⟦33%⟧{33 exact percent percent}.",
      "Asked again: ⟦forty-three⟧{43 exact percent percent}, yes; ⟦forty-four⟧{44 exact percent percent}, no.",
      "Joblessness is in the ⟦mid-30s⟧{35 about percent percent} here and ⟦6 percent⟧{6 exact percent percent} there.",
      "Bell is at ⟦35 percent⟧{35 exact percent percent} and Cox at ⟦14⟧{14 exact percent percent}.",
      "Bell got ⟦35 percent⟧{35 exact percent percent}, Cox ⟦14⟧{14 exact percent percent}; on March 3, 2016, it snowed.",
      "We are the 99 percent, they the 1 percent.",
      "He lost ⟦a third⟧{33.33 exact percent percent}, and ⟦a third⟧{33.33 exact percent percent} said so.",
      "He is 100 percent wrong. A third party ran. In the third quarter, the second half and a quarter final.",
    ])
  func shares(marked: String) { expect(marked) }

  @Test(
    "Measures and durations have their singular unit",
    arguments: [
      "It is ⟦2000 km⟧{2000 exact km measure} long and ⟦5km⟧{5 exact km measure} wide.",
      "It holds ⟦ten billion cubic metres⟧{10000000000 exact cubic_metre measure} of gas.",
      "It burns ⟦40 square miles⟧{40 exact square_mile measure} at ⟦60 miles per hour⟧{60 exact mile_per_hour measure}.",
      "It warmed by ⟦1.5°C⟧{1.5 exact °C measure}, or ⟦2 degrees Celsius⟧{2 exact degree_Celsius measure}.",
      "A ⟦450 GW⟧{450 exact GW measure} grid and a ⟦1000 megawatt⟧{1000 exact megawatt measure} cable.",
      "They stood on ⟦a thousand bare feet⟧{1000 exact foot count}, ⟦9 feet⟧{9 exact foot measure} apart.",
      "He served ⟦for 15 years⟧{15 exact year duration}.".replacing("⟦for 15", with: "for ⟦15"),
      "A ⟦90-minute⟧{90 exact minute duration} talk ⟦three months⟧{3 exact month duration} ago.",
      "After ⟦four long years⟧{4 exact year duration} and ⟦half an hour⟧{0.5 exact hour duration}.",
      "For the past ⟦three decades⟧{3 exact decade duration}.",
      "It stood for ⟦a quarter-century⟧{0.25 exact century duration}; a third-year student saw it.",
      "It lasted ⟦a year and a half⟧{1.5 exact year duration}.",
      "It is there for ⟦one year⟧{1 exact year duration}; one day it will go.",
      "It has been ⟦over 50 years⟧{50 moreThan year duration} since.",
      "It pays ⟦€650 million⟧{650000000 exact EUR money} over ⟦eight years⟧{8 exact year duration}, as for ⟦over nine years⟧{9 moreThan year duration}.",
      "They left for decades, a few weeks later.",
    ])
  func measures(marked: String) { expect(marked) }

  @Test(
    "Ranges hold both ends",
    arguments: [
      "Cut by ⟦25-40 percent⟧{25..40 range percent percent} within ⟦10–15 years⟧{10..15 range year duration}.",
      "It takes ⟦two to three weeks⟧{2..3 range week duration}.",
      "It costs ⟦€1.2–1.5bn⟧{1200000000..1500000000 range EUR money} or ⟦$5-10⟧{5..10 range USD money} a head.",
      "It takes a ⟦two- to three-year⟧{2..3 range year duration} wait.",
      "From ⟦5 to 10 million people⟧{5000000..10000000 range person count} moved.",
      "Between ⟦20 and 30 boats⟧{20..30 range boat count} sank.",
      "Perhaps ⟦two or three ships⟧{2..3 range ship count} came.",
      "Below ⟦2⟧{2 exact °C measure} or ⟦1.5 °C⟧{1.5 exact °C measure}.".replacing(
        "Below ⟦2⟧{2 exact", with: "⟦Below 2⟧{2 lessThan"),
      "In ⟦10⟧{10 exact year duration}, ⟦20⟧{20 exact year duration} and ⟦30 years⟧{30 exact year duration}.",
    ])
  func ranges(marked: String) { expect(marked) }

  @Test(
    "Scores, votes, odds and factors are ratios",
    arguments: [
      "It passed ⟦52-48⟧{52..48 exact - ratio}.",
      "The court voted ⟦11 to 3⟧{11..3 exact - ratio}.",
      "By a ⟦2-to-1 vote⟧{2..1 exact vote ratio} they agreed.",
      "A ⟦3 to 1⟧{3..1 exact - ratio} margin.",
      "It was adopted by ⟦185 votes to 2⟧{185..2 exact vote ratio}.",
      "It earns ⟦1.5 out of 5⟧{1.5..5 exact - ratio}.",
      "It is ⟦three times⟧{3 exact time ratio} the rate; ⟦about twice⟧{2 about time ratio} as high; it ⟦doubled⟧{2 exact time ratio}.",
      "A ⟦threefold⟧{3 exact time ratio} rise and a ⟦10-fold⟧{10 exact time ratio} one.",
      "It meets ⟦three times⟧{3 exact time count} a year.",
      "Do not double down on a double standard.",
    ])
  func ratios(marked: String) { expect(marked) }

  @Test(
    "What dates, numbers, names or orders something is no figure",
    arguments: [
      "On 5 June 2019, June 5-7, Sept. 19 to 22 and 16 and 17 May it rained in 2020.",
      "In 1998-99, from 2001 to 2014, since the 1960s and the '60s; at 6:30, at 9 p.m. and at 6 o’clock.",
      "Resolution 2585, Articles 5, 6 and 7, paragraph 11(a), Channel 4, decision 7/CMP.2, phase two and No. 5.",
      "Joan Reyes, 43, is 43; a 34-year-old, who was 69 when he came and turns 70 on Friday, aged 5, ages 16 to 24, 27 and 29 years old, and voters under 30.",
      "COVID-19, the G-77, the G20 and what the Group of 77 wants from a Gang of Eight and from Radio Nova 125.",
      "Call 800-273-8255 or 24-7. See pages 33-39.",
      "Anyone 16 years and older, those aged 16 years and children of 12 years and under.",
      "Document A/80/L.2 was read.",
      "One of them said one thing to no one; at one point one delegate left.",
      "The two committees met. Both sides spoke, those two too. The world’s two biggest ports.",
      "The first debate, the twenty-first century, the seventy-eighth session, the 50th anniversary.",
      "A four-way race and a five-star inn on a two-state plan.",
      "1. Opening of the session",
      "(2) Other business",
      "10  Excellencies, it is time.",
      "Deaths of children under five rose.",
      "Version 3.13.0 returns the new 3.13 calls; the 2030 targets, the 2016 elections.",
      "Many, most, several and a majority of them; a few weeks later.",
    ])
  func nothing(marked: String) { expect(marked) }

  @Test("Notes hold no figures")
  func notes() {
    let text = DocumentText("[Applause for 20 minutes]")
    let document = Document(
      source: Source(path: "-", format: "text"), text: text, blocks: [Block(.note, text.span)])
    #expect(FigureFinder.figures(in: Stretch(document, blocks: 0..<1)).isEmpty)
  }

  private func expect(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    let figures = FigureCase(marked)
    #expect(figures.found == figures.expected, sourceLocation: location)
  }
}
