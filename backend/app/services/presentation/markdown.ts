import { defineHastPlugin, markdownToHtml } from 'satteri'

/** Below a page's own title and a section's. */
const LOWER: Record<string, string> = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6' }

const forPages = defineHastPlugin({
  name: 'for-pages',
  // HTML in it is shown, not obeyed.
  raw: ({ value }) => ({ type: 'text', value }),
  element: [
    {
      filter: ['a'],
      visit(link, page) {
        const leadsOut = /^https?:\/\//i.test(String(link.properties.href))
        if (leadsOut) page.setProperty(link, 'rel', 'noreferrer')
        else page.replaceNode(link, [...link.children])
      },
    },
    // The page has its title, and shows no pictures from elsewhere.
    { filter: ['h1', 'img'], visit: (node, page) => page.removeNode(node) },
    {
      filter: Object.keys(LOWER),
      visit: (heading) => ({ ...heading, tagName: LOWER[heading.tagName]! }),
    },
    // Alignment comes as inline style, which the policy refuses.
    {
      filter: ['th', 'td'],
      visit: (cell, page) => page.setProperty(cell, 'style', null),
    },
  ],
})

/** Markdown as a section of a page: without its title, inline styles or links that lead anywhere but to the web. */
export function sectionOf(markdown: string): string {
  const options = { hastPlugins: [forPages], features: { gfm: { footnotes: false } } }
  return markdownToHtml(markdown, options).html
}
