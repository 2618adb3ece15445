/**
 * Rendered Markdown with its links to neighbouring files (`hours.md#holidays`) as links to the pages
 * that are made of them.
 */
export function linkPages(html: string, addressOf: (slug: string) => string) {
  return reachable(html).replace(
    /href="(?:\.\/)?([\w-]+)\.md(#[\w-]+)?"/g,
    (_, slug: string, hash = '') => `href="${addressOf(slug)}${hash}"`
  )
}

/** Without its first heading, which the page has already, and without links into the repository. */
export function asPage(html: string) {
  return reachable(html)
    .replace(/^\s*<h1.*?<\/h1>/s, '')
    .replace(/<a href="(?!https?:|\/|#)[^"]*">(.*?)<\/a>/gs, '$1')
}

/**
 * What scrolls can be scrolled by keyboard, an empty corner of a table is no heading, and a way
 * through menus breaks behind its arrow.
 */
function reachable(html: string) {
  return boxed(html.replaceAll('<pre>', '<pre tabindex="0">'))
    .replace(/<th[^>]*><\/th>/g, '<td></td>')
    .replaceAll(' › ', '\u00A0› ')
}

/** With each table in a box that scrolls sideways, named after the heading above it, be it the page's own. */
function boxed(html: string) {
  let heading = 'page-title'
  return html.replace(/<h[23] id="([^"]+)"|<table>.*?<\/table>/gs, (found, id?: string) => {
    heading = id ?? heading
    if (id) return found
    const look = isLong(found) ? 'table-box table-long' : 'table-box'
    return `<div class="${look}" tabindex="0" role="region" aria-labelledby="${heading}">${found}</div>`
  })
}

/** Whether three columns or more share a width that one of them could fill with text. */
function isLong(table: string) {
  const cells = table.match(/<td.*?<\/td>/gs) ?? []
  const columns = table.match(/<th[ >]/g)?.length ?? 0
  return columns > 2 && cells.some((cell) => cell.replace(/<[^>]+>/g, '').length > 60)
}
