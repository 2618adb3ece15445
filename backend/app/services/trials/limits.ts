/** What an account may try a day; tries cost it nothing, and somebody pays for the model behind a chat. */
export const LIMITS = {
  runsADay: 30,
  chatLinesADay: 200,
  /** Of each agent; older ones are forgotten. */
  runsKept: 10,
  /** A run that is not done by then never will be. */
  runMinutes: 10,
}
