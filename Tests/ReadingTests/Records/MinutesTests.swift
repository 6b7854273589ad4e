import Testing

@testable import Reading

@Suite("Minutes")
struct MinutesTests {
  @Test("initials that a line of those present explains")
  func initials() throws {
    let read = try Read(
      """
      # Meeting notes

      Rosa Quell (RQ), Jon
      Brandt (JB), Mary Wafula (MW)

      ## The wall

      RQ: I propose to build it.
      - in stone
      - by the spring

      ```js
      build(wall)
      ```

      JB: Problem: who pays?

      MW/RQ: The city.

      XY: I do not agree.

      JB: Then we vote.

      #### Conclusion

      - Build it.
      """)
    #expect(
      read.opening == [
        "Rosa Quell: I propose to", "Jon Brandt: Problem: who pays?", "MW/RQ: The city.", "XY: I do not",
        "Jon Brandt: Then we vote.",
      ])
    #expect(read.said(0).contains("by the spring"))
    #expect(!read.said(0).contains("build(wall)"))
    #expect(!read.said(4).contains("Build it."))
  }

  @Test("initials behind the names of those present are no place they come from")
  func listedInitials() throws {
    let read = try Read(
      """
      # Minutes

      ## Present
      * Rosa Quell (RQ)
      * Jon Brandt (JB)

      ## The wall
      * RQ: I propose to build it.
      * JB: Who pays?
      * RQ: The city does.
      """)
    #expect(read.names == ["Rosa Quell", "Jon Brandt"])
    #expect(read.participants.allSatisfy { $0.affiliation == nil })
  }

  @Test("a table of those present, and names and initials with a dash")
  func tables() throws {
    let table = try Read(
      """
      | Name | Abbreviation | Organisation |
      | ---- | ---- | ---- |
      | Rosa Quell | RQL | Quay Trust |
      | Jon Brandt | JBT | Harbour Co |

      ## Item

      RQL: One thing first, because it is on everybody's mind today.

      JBT: Two things, if we have the time for them after lunch.

      RQL: Three would be too many for one day.
      """)
    #expect(table.names == ["Rosa Quell", "Jon Brandt"])
    #expect(table.participant(0)?.affiliation == "Quay Trust")
    let dashes = try Read(
      """
      Rosa Quell -- RQ
      Jon Brandt -- JB

      RQ: One thing.

      JB: Another thing.

      RQ: A third.
      """)
    #expect(dashes.names == ["Rosa Quell", "Jon Brandt"])
  }

  @Test("bullets with first names, accounts and slips, and bullets below them")
  func bullets() throws {
    let read = try Read(
      """
      # Steering committee

      ## Present

      * Rosa Quell @rosaq (voting member)
      * Geoffrey Brandt @gbrandt (voting member)
      * Mary Wafula (invited, from the Lake team)

      ## Agenda

      * wall: build it of stone #12
        * Rosa: I would like stone.
          * it lasts
        * Geoffery (chat): brick is cheaper
        * Mary
          * asked around, nobody minds
        * gbrandt, would still vote for it
        * Rosa: then we agree
        * Rosa, Mary and Geoffrey all agreed.
        * Discussion continued after that.

      ## Action items

      * Rosa: write it down
      """)
    #expect(
      read.opening == [
        "Rosa Quell: I would like", "Geoffrey Brandt: brick is cheaper", "Mary Wafula: * asked around,",
        "Geoffrey Brandt: would still vote", "Rosa Quell: then we agree",
      ])
    #expect(read.said(0).contains("it lasts"))
  }

  @Test("the answers of a roll call are no speech")
  func rollCall() throws {
    let read = try Read(
      """
      QUELL: We come to the vote.

      BRANDT: I call the roll.

      Lake Trust: Yes
      Quay Trust: Yes
      Harbour Co: No
      Ferry Co: Abstain

      QUELL: It is carried.

      BRANDT: Thank you.
      """)
    #expect(read.names == ["Quell", "Brandt"])
    #expect(read.turns.count == 4)
  }
}
