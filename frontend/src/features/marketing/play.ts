/** Faster than it was said: reading is quicker than listening. */
const MS_PER_SECOND = 450
/** Still to come: its place is kept, so that nothing jumps. */
const UNSAID = ['invisible', 'opacity-0']

for (const figure of document.querySelectorAll<HTMLElement>('[data-recording]')) {
  const button = figure.querySelector<HTMLButtonElement>('[data-play]')!
  const label = button.querySelector<HTMLElement>('[data-label]')!
  const lines = [...figure.querySelectorAll<HTMLElement>('[data-at]')]
  // Nothing moves for who does not want it: the whole call is there already.
  button.hidden = matchMedia('(prefers-reduced-motion: reduce)').matches
  let waiting: ReturnType<typeof setTimeout>[] = []

  button.addEventListener('click', () => (waiting.length > 0 ? showAll() : play()))

  function play() {
    const first = Number(lines[0]!.dataset.at)
    for (const line of lines) line.classList.add(...UNSAID)
    waiting = lines.map((line) =>
      setTimeout(say, (Number(line.dataset.at) - first) * MS_PER_SECOND, line)
    )
    label.textContent = label.dataset.whole!
  }

  function say(line: HTMLElement) {
    line.classList.remove(...UNSAID)
    if (line === lines.at(-1)) showAll()
  }

  function showAll() {
    for (const timer of waiting) clearTimeout(timer)
    waiting = []
    for (const line of lines) line.classList.remove(...UNSAID)
    label.textContent = label.dataset.again!
  }
}
