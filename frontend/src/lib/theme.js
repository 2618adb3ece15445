const theme = { light: 'paper', dark: 'night' }[localStorage.theme]
if (theme) document.documentElement.dataset.theme = theme
