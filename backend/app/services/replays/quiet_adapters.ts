import { Adapters } from '#services/integrations/adapters'
import { remembered } from '#services/replays/remembered_calendar'
import type { Calendar, Grant, Voice } from '@kametrix/contracts'

/**
 * The adapters of a replay: nobody is asked and nothing leaves. Answers to the voice vendor are put into
 * its form, calendars are as they are remembered, and whatever else is asked for fails.
 */
export class QuietAdapters extends Adapters {
  constructor() {
    // No stand-in is looked for: where an adapter needs an address, this one leads nowhere.
    super(async () => new Proxy({}, { get: () => 'http://replay.invalid' }))
  }

  override async voice(): Promise<Voice> {
    return onlyEncoding(await super.voice())
  }

  override async calendar(_id: string, _grant: Grant): Promise<Calendar> {
    return remembered
  }

  override billing(): Promise<never> {
    return refuse('billing')
  }

  override webhooks(): Promise<never> {
    return refuse('webhooks')
  }

  override sheets(): Promise<never> {
    return refuse('sheets')
  }
}

/** What asks the vendor is missing: whoever wants it fails. */
function onlyEncoding(voice: Voice): Voice {
  return {
    encodeCallAnswer: (answer) => voice.encodeCallAnswer(answer),
    encodeToolAnswers: (answers) => voice.encodeToolAnswers(answers),
    encodeTransferAnswer: (target) => voice.encodeTransferAnswer(target),
  } satisfies Partial<Voice> as Voice
}

async function refuse(what: string): Promise<never> {
  throw new Error(`A replay asks nobody: ${what} was wanted`)
}
