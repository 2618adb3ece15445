/** A value that a spreadsheet would take for a formula gets an apostrophe, and is text. */
const FORMULA = /^[=+\-@\t\r]/

/** Rows as RFC 4180 has them, fields in quotes where they need them. Numbers stay numbers. */
export function csvOf(rows: (string | number)[][]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number) {
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
