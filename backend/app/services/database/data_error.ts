/** SQLSTATE classes: data exception, and integrity constraint violation. */
const ABOUT_DATA = ['22', '23']

/** Whether the database refused what it was given, and would something else; not so when it is away. */
export function isAboutData(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return ABOUT_DATA.includes(String(code).slice(0, 2))
}
