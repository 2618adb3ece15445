import { GoogleFailure } from '../failure.ts'

/** The input is what its caller says it is: tests and the sandbox's own page. */
export function action<Input>(run: (input: Input) => unknown) {
  return async (input: unknown) => {
    try {
      return run(input as Input) ?? null
    } catch (error) {
      if (!(error instanceof GoogleFailure)) throw error
      throw new Error(JSON.stringify(error.response.body))
    }
  }
}

export function missing(what: string, id: string): never {
  throw new Error(`There is no ${what} "${id}".`)
}
