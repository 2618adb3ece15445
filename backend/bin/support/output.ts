/** One line to the person at the terminal, apart from what children print on stdout. */
export function say(sentence: string): void {
  process.stderr.write(`kametrix: ${sentence}\n`)
}

/** A failure that a person can act on: its message is all there is to print. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

const STOPPED_BY_SIGNAL = 130

/** Runs a command's main function; a refusal is printed without its stack. */
export async function main(run: () => Promise<number>): Promise<never> {
  try {
    process.exit(await run())
  } catch (error) {
    if (isAbort(error)) process.exit(STOPPED_BY_SIGNAL)
    if (error instanceof Refusal) say(error.message)
    else console.error(error)
    process.exit(1)
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}
