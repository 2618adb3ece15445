const button = document.querySelector<HTMLButtonElement>('#copy-monday')
const day = (key: string) => document.querySelector<HTMLElement>(`#week [data-day="${key}"]`)!
const fields = (key: string) => [...day(key).querySelectorAll<HTMLInputElement>('input')]

function copyMonday() {
  const monday = fields('mon')
  for (const key of ['tue', 'wed', 'thu', 'fri']) {
    fields(key).forEach((field, index) => {
      field.value = field.type === 'checkbox' ? field.value : monday[index]!.value
      field.checked = monday[index]!.checked
    })
    day(key).querySelector('details')!.open = day('mon').querySelector('details')!.open
  }
}

if (button) {
  button.hidden = false
  button.addEventListener('click', copyMonday)
}
