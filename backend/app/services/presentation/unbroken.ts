import string from '@adonisjs/core/helpers/string'

const TOGETHER = /\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?(?: UTC)?|\d+ min \d+ s\b|\d+ s\b/g

/** Text as markup in which an instant and a duration stay on one line. */
export function unbroken(text: string) {
  return string.escapeHTML(text).replace(TOGETHER, '<span class="whitespace-nowrap">$&</span>')
}
