/**
 * Where this install is reached, for addresses that must be whole. Pages that are built before anybody
 * knows carry a stand-in, and the backend fills it in as it serves them (services/site/kept_page.ts).
 */
export function originOf(locals: App.Locals) {
  return locals.origin ?? 'https://origin.invalid'
}
