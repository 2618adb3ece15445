/** A trial as the API tells it. */
export interface Trial {
  state: string
  verdicts: { text: string; isMet: boolean }[]
  effects: string[]
  transcript: { role: string; text: string }[]
}

export interface Scenario {
  id: string
  title: string
  about: string
  isChosen: boolean
  trial: Trial | null
}
