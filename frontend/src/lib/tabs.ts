/** Where tabs are wider than the screen, the one that is shown is in sight. */
document.querySelector('[data-tabs] [aria-current]')?.scrollIntoView({
  inline: 'center',
  block: 'nearest',
  behavior: 'instant',
})
