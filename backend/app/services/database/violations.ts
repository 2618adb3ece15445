const UNIQUE_VIOLATION = '23505'

/** Whether the database refused a row because another one has what only one may have. */
export function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: string }).code === UNIQUE_VIOLATION
}
