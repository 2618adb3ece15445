import type { Infer } from '@vinejs/vine/types'
import type { DraftChanges } from '#actions/agents/save_draft'
import type { draftValidator } from '#validators/agent'

/** What a form says, without the rows that were left empty. What was left out stays as it is. */
export function draftFrom({
  then: _,
  questions,
  transfers,
  description,
  instructions,
  afterHours,
  ...others
}: Infer<typeof draftValidator>): DraftChanges {
  return given({
    ...others,
    description: description === null ? '' : description,
    instructions: instructions === null ? '' : instructions,
    questions: questions?.flatMap(({ question, answer }) =>
      question && answer ? [{ question, answer }] : []
    ),
    transfers: transfers?.flatMap(({ number, description: whose, ...conditions }) =>
      number && whose ? [{ number, description: whose, ...given(conditions) }] : []
    ),
    afterHours: afterHours && { number: null, sentence: null, ...given(afterHours) },
  })
}

function given<Values extends object>(values: Values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Values]: Exclude<Values[Name], undefined>
  }
}
