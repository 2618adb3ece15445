export {}

/** A button whose form takes its time says what is happening, and is pressed once. */
document.addEventListener('submit', ({ target, submitter }) => {
  if (!(submitter instanceof HTMLButtonElement) || !submitter.dataset.busy) return
  if ((target as HTMLFormElement).getAttribute('aria-busy')) return
  ;(target as HTMLFormElement).setAttribute('aria-busy', 'true')
  submitter.textContent = submitter.dataset.busy
  // After the form is sent: a disabled button would not be part of it.
  setTimeout(() => (submitter.disabled = true))
})
