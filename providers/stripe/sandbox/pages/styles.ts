/** A file of its own, so that a policy without inline styles holds for the page. */
export const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; }
main { width: min(26rem, 90vw); padding: 2rem; border: 1px solid GrayText; border-radius: 0.75rem; }
h1 { margin: 0 0 1rem; font-size: 1.25rem; }
h1 small { display: block; font-weight: 400; color: GrayText; }
.amount { margin: 0 0 1.5rem; font-size: 2rem; font-weight: 600; }
.item { margin: 0; }
form { display: grid; gap: 0.75rem; margin-bottom: 1rem; }
button { padding: 0.75rem; font: inherit; border-radius: 0.5rem; border: 1px solid GrayText; cursor: pointer; }
button:first-child { background: #0a5c46; color: #fff; border-color: #0a5c46; }
`
