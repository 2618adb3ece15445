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

/** Code that scrolls can be scrolled by keyboard, and an empty corner of a table is no heading. */
function reachable(html: string) {
  return html.replaceAll('<pre>', '<pre tabindex="0">').replace(/<th[^>]*><\/th>/g, '<td></td>')
}
