import { Exception } from '@adonisjs/core/exceptions'

/** An API key was used where a person has to be at a browser. */
export default class BrowserRequiredException extends Exception {
  static status = 400
  static code = 'E_BROWSER_REQUIRED'
  static message = 'This is done in a browser, signed in. An API key cannot do it.'
}
