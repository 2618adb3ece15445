const ROWS = /<tr[\s\S]*?<\/tr>/g
const CELLS = /<td([^>]*)>([\s\S]*?)<\/td>/g

/**
 * Has every cell say its column's name, for phones, where a row is a short list; one with nothing in it gets
 * a dash, which phones leave out.
 * `rows` is markup of ours, with values escaped; `columns` are names, plain text.
 */
export function labelledCells(rows: string, columns: string[]) {
  return rows.replace(ROWS, (row) => {
    let at = 0
    return row.replace(CELLS, (_cell, attributes: string, content: string) => {
      const label = (columns[at++] ?? '').replace(/&/g, '&amp;').replace(/"/g, '&quot;')
      const said = content.trim()
      const none = said === '' && label !== ''
      return `<td data-label="${label}"${none ? ' data-none' : ''}${attributes}>${none ? '–' : said}</td>`
    })
  })
}
