/** Where tabs are wider than the screen, the one that is shown is in sight, and the row fades out where it goes on. */
for (const row of document.querySelectorAll<HTMLElement>('[data-tabs]')) {
  row.querySelector('[aria-current]')?.scrollIntoView({
    inline: 'center',
    block: 'nearest',
    behavior: 'instant',
  })
  const fade = () => {
    const hidden = row.scrollWidth - row.clientWidth
    row.toggleAttribute('data-more-before', row.scrollLeft > 1)
    row.toggleAttribute('data-more-after', row.scrollLeft < hidden - 1)
  }
  row.addEventListener('scroll', fade, { passive: true })
  new ResizeObserver(fade).observe(row)
}
