export {}

/** Fetches all that a receptionist is told once somebody opens it, and again after each save. */
const details = document.querySelector<HTMLDetailsElement>('details[data-told]')
const place = details?.querySelector<HTMLElement>('div')

async function tell() {
  if (!details?.open) return
  const response = await fetch(details.dataset.told!, { headers: { accept: 'application/json' } })
  if (!response.ok) return
  const { data } = (await response.json()) as {
    data: Record<'draft' | 'live', { prompt: string } | null>
  }
  place!.textContent = (data.draft ?? data.live)?.prompt ?? ''
}

if (details && place) {
  details.addEventListener('toggle', tell)
  document.addEventListener('draft-saved', tell)
}
