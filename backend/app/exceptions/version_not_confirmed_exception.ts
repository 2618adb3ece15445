import { Exception } from '@adonisjs/core/exceptions'

/** The vendor's copy is not what we sent: the version stays unpublished and is tried again. */
export default class VersionNotConfirmedException extends Exception {
  static status = 502
  static code = 'E_VERSION_NOT_CONFIRMED'

  constructor(versionId: string) {
    super(
      `The voice vendor holds something else than version ${versionId}. It is being tried again.`
    )
  }
}
