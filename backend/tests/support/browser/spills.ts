/**
 * Asked in the page: text that leaves the box it stands in, is cut off by one further out, or lies on other
 * text. What scrolls, ends in an ellipsis on purpose, sticks to the window or is for screen readers only is
 * left out.
 */
export const SPILLS = `(() => {
  const overhang = document.documentElement.scrollWidth - window.innerWidth
  const found = overhang > 0 ? ['wider than the window: by ' + overhang + ' px'] : []
  const said = (node) => '"' + node.data.trim().slice(0, 50) + '"'
  const rangeOf = (node) => {
    const range = document.createRange()
    range.selectNodeContents(node)
    return range
  }

  const leaves = (text, box) => text.right > box.right + 1 || text.left < box.left - 1
  const isCut = (node) => {
    const text = rangeOf(node).getBoundingClientRect()
    for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, textOverflow, display } = getComputedStyle(box)
      if (textOverflow === 'ellipsis' || /auto|scroll/.test(overflowX)) return false
      const shuts = box === node.parentElement ? display !== 'inline' : /hidden|clip/.test(overflowX)
      if (shuts && leaves(text, box.getBoundingClientRect())) return true
    }
    return false
  }

  const layer = (one) => {
    for (let box = one; box; box = box.parentElement) {
      const { position, overflowX, overflowY } = getComputedStyle(box)
      if (/fixed|sticky/.test(position) || /auto|scroll/.test(overflowX + overflowY)) return box
    }
    return null
  }
  // Lines of one paragraph touch: what counts is the middle of each.
  const linesOf = (node) =>
    [...rangeOf(node).getClientRects()].map(({ left, right, top, bottom, height }) => ({
      left: left + 1,
      right: right - 1,
      top: top + height / 4,
      bottom: bottom - height / 4,
    }))
  const lines = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const owner = node.parentElement
    const isShown = owner.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    if (node.data.trim() === '' || !isShown || owner.clientWidth === 1) continue
    if (owner.closest('.sr-only, svg, script, option, textarea')) continue
    if (isCut(node)) found.push('cut off: ' + said(node))
    for (const line of linesOf(node)) lines.push({ ...line, node, layer: layer(owner) })
  }
  const pairs = new Set()
  lines.sort((a, b) => a.top - b.top)
  lines.forEach((one, index) => {
    for (let next = index + 1; lines[next]?.top < one.bottom; next++) {
      const other = lines[next]
      const isAside = one.left >= other.right || other.left >= one.right
      if (isAside || one.node === other.node || one.layer !== other.layer) continue
      pairs.add('on top of each other: ' + said(one.node) + ' and ' + said(other.node))
    }
  })
  return [...found, ...pairs]
})()`
