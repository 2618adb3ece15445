/**
 * Rendered Markdown with its links to neighbouring files (`hours.md#holidays`) as links to the pages
 * that are made of them.
 */
export function linkPages(html: string, addressOf: (slug: string) => string) {
  return html.replace(
    /href="(?:\.\/)?([\w-]+)\.md(#[\w-]+)?"/g,
    (_, slug: string, hash = '') => `href="${addressOf(slug)}${hash}"`
  )
}
