export {}

/** Keeps a draft as it is typed, one save after the other, and says so beside the button. */
const PAUSE_MS = 700

const form = document.querySelector<HTMLFormElement>('[data-autosave] form')
const said = form?.querySelector<HTMLElement>('[data-saved]')

let timer: ReturnType<typeof setTimeout> | undefined
let isChanged = false
let isSaving = false

const say = (what: 'saving' | 'done' | 'incomplete' | 'failed', more = '') => {
  said!.textContent = [said!.dataset[what], more].filter(Boolean).join(' ')
}

function wait() {
  isChanged = true
  clearTimeout(timer)
  timer = setTimeout(save, PAUSE_MS)
}

async function save() {
  if (isSaving || !isChanged) return
  if (!form!.checkValidity()) return say('incomplete')
  isChanged = false
  isSaving = true
  say('saving')
  try {
    const response = await send()
    if (response.ok) {
      say('done')
      document.dispatchEvent(new Event('draft-saved'))
    } else if (response.status === 422) {
      const { errors } = (await response.json()) as { errors: { message: string }[] }
      say('incomplete', errors[0]?.message)
    } else say('failed')
  } catch {
    isChanged = true
    say('failed')
  } finally {
    isSaving = false
  }
  if (isChanged) wait()
}

function send() {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form!)) body.append(name, String(value))
  return fetch(form!.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
    keepalive: true,
  })
}

if (form && said) {
  form.addEventListener('input', wait)
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    isChanged = false
  })
  addEventListener('pagehide', () => void save())
}
