export {}

/** Shows what callers will hear while it is being decided. */
const greeting = document.querySelector<HTMLOutputElement>('#greeting')
const business = document.querySelector<HTMLInputElement>('#businessName')
const language = document.querySelector<HTMLSelectElement>('#language')

function update() {
  if (!greeting || !business || !language) return
  const spoken = language.value === 'de' ? 'de' : 'en'
  const typed = business.value.trim() || business.defaultValue
  greeting.lang = spoken
  greeting.textContent = greeting.dataset[spoken]!.replace('{name}', () => typed)
}

business?.addEventListener('input', update)
language?.addEventListener('change', update)
update()
