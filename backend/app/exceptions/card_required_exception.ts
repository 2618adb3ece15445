import { Exception } from '@adonisjs/core/exceptions'

/** Automatic top-up without a card that it can charge. */
export default class CardRequiredException extends Exception {
  static status = 409
  static code = 'E_CARD_REQUIRED'
  static message =
    'There is no saved card. Buy a pack and let the card be kept, then switch this on.'
}
