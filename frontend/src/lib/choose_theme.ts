const names: Record<string, string> = { light: 'paper', dark: 'night' }
const buttons = document.querySelectorAll<HTMLButtonElement>('#theme [data-choose]')

function show() {
  const chosen = localStorage.theme ?? ''
  for (const button of buttons) {
    button.setAttribute('aria-pressed', String(button.dataset.choose === chosen))
  }
}

for (const button of buttons) {
  button.addEventListener('click', () => {
    const choice = button.dataset.choose ?? ''
    if (choice) localStorage.theme = choice
    else localStorage.removeItem('theme')
    const name = names[choice]
    if (name) document.documentElement.dataset.theme = name
    else delete document.documentElement.dataset.theme
    show()
  })
}

show()
