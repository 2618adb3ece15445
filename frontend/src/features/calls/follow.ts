/** Marks the line that is being heard, and says why there is nothing to hear. */
const figure = document.querySelector<HTMLElement>('[data-recording-of-call]')
const player = figure?.querySelector('audio')
let current: Element | undefined

// Asked for each time: lines come and go while the page is kept up to date.
const lineAt = (ms: number) =>
  [...document.querySelectorAll<HTMLElement>('[data-offset]')].findLast(
    ({ dataset }) => Number(dataset.offset) <= ms
  )

player?.addEventListener('timeupdate', () => {
  const line = lineAt(player.currentTime * 1000)
  if (line === current) return
  current?.removeAttribute('aria-current')
  line?.setAttribute('aria-current', 'true')
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (!player.paused) {
    line?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' })
  }
  current = line
})

player?.addEventListener('error', async () => {
  const response = await fetch(player.src, {
    headers: { accept: 'application/json', range: 'bytes=0-0' },
  })
  if (response.ok) return
  const { errors } = await response.json()
  figure!.querySelector('[data-problem]')!.textContent = errors[0].message
})
