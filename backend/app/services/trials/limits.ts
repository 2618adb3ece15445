/** What an account may try a day; tries cost it nothing, and somebody pays for the model behind a chat. */
export const LIMITS = {
  runsADay: 30,
  /** Of both sides. */
  chatLinesADay: 400,
  /** Calls in a browser; they cost what calls cost. */
  talksADay: 50,
  /** Chats that nobody has written in for so long are forgotten. */
  chatDays: 30,
  /** Of each agent; older ones are forgotten. */
  runsKept: 10,
  /** A run that is not done by then never will be. */
  runMinutes: 10,
}
