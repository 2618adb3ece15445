/** The queue of a replay: jobs would bring about what may not happen, and none of them decides what a call comes to. */
export const quietQueue = {
  dispatch: async () => {},
  dispatchMany: async () => {},
}
