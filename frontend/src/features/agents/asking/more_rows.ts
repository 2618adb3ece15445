export {}

/** A further empty row, without the way to the server. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-add-row]')) {
  // Enter in a field means the form, not another row.
  button.type = 'button'
  button.addEventListener('click', () => {
    const rows = [...button.parentElement!.querySelectorAll<HTMLElement>('[data-row]')]
    const last = rows.at(-1)!
    const row = last.cloneNode(true) as HTMLElement
    number(row, rows.length - 1, rows.length)
    last.after(row)
    row.querySelector<HTMLElement>('input, textarea')?.focus()
  })
}

function number(row: HTMLElement, before: number, now: number) {
  for (const field of row.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')) {
    field.name = field.name.replace(`[${before}]`, `[${now}]`)
    field.id = field.id.replace(`-${before}-`, `-${now}-`)
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
    if (!(field instanceof HTMLSelectElement)) field.value = ''
  }
  for (const label of row.querySelectorAll('label')) {
    label.htmlFor = label.htmlFor.replace(`-${before}-`, `-${now}-`)
  }
  for (const problem of row.querySelectorAll('[data-problem]')) problem.remove()
  const legend = row.querySelector('legend')
  if (legend) legend.textContent = legend.textContent!.replace(/\d+/, String(now + 1))
}
