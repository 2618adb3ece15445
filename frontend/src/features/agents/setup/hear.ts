export {}

/** Shows what callers will hear while it is being decided. */
const form = document.querySelector<HTMLFormElement>('[data-autosave] form')

function update() {
  for (const line of document.querySelectorAll<HTMLElement>('[data-hears]')) {
    const field = form!.elements.namedItem(line.dataset.hears!)
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      line.textContent = field.value
    }
  }
  const recording = form!.elements.namedItem('recording')
  const notice = document.querySelector<HTMLElement>('[data-hears=recordingNotice]')
  if (recording instanceof RadioNodeList && notice) notice.hidden = recording.value !== 'true'
}

/** A greeting names the business as it is called now. */
function follow(business: HTMLInputElement, greeting: HTMLTextAreaElement) {
  let named = business.value
  business.addEventListener('input', () => {
    const name = business.value.trim()
    if (!name || !greeting.value.includes(named)) return
    greeting.value = greeting.value.replace(named, () => name)
    named = name
  })
}

if (form) {
  const business = form.querySelector<HTMLInputElement>('[name=businessName]')
  const greeting = form.querySelector<HTMLTextAreaElement>('[name=greeting]')
  if (business && greeting) follow(business, greeting)
  form.addEventListener('input', update)
}
