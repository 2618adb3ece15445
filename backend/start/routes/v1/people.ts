import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { browserOnly } from '#policies/browser'
import { middleware, withSession } from '#start/kernel'

const { people } = controllers

/** The door: for whoever has no session yet. */
router
  .group(() => {
    router.post('signup', [people.Signups, 'store']).as('signup.store')
    router.post('signup/newcomers', [people.Newcomers, 'store']).as('newcomers.store')
    router.get('verifications', [people.Verifications, 'show']).as('verifications.show')
    router.post('verifications', [people.Verifications, 'store']).as('verifications.store')
    router.post('signin', [people.Sessions, 'store']).as('signin.store')
    router.post('signin/codes', [people.Codes, 'store']).as('signin.codes.store')
    router
      .post('signin/:provider/authorizations', [people.Recognitions, 'store'])
      .as('signin.authorizations.store')
    router.get('signin/:provider/callback', [people.Recognitions, 'show']).as('signin.callback')
    router.post('signout', [people.Sessions, 'destroy']).as('signout.store')
    router.post('resets', [people.Resets, 'store']).as('resets.store')
    router.post('passwords', [people.Resets, 'update']).as('passwords.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('provider', router.matchers.slug())
  .use([...withSession(), browserOnly])

/** What concerns a person, whatever account they work in. Never by key: a key is not a person. */
router
  .group(() => {
    router.post('me/profile', [people.Profiles, 'update']).as('me.profile.update')
    router.post('me/password', [people.Passwords, 'update']).as('me.password.update')
    router.post('me/email', [people.Emails, 'update']).as('me.email.update')
    router.get('me/security', [people.Security, 'show']).as('me.security.show')
    router.post('me/second-factor', [people.SecondFactors, 'store']).as('me.second_factor.store')
    router
      .post('me/second-factor/confirmations', [people.SecondFactors, 'update'])
      .as('me.second_factor.confirmations.store')
    router
      .post('me/second-factor/removals', [people.SecondFactors, 'destroy'])
      .as('me.second_factor.removals.store')
    router.post('me/recovery-codes', [people.RecoveryCodes, 'store']).as('me.recovery_codes.store')
    router.post('me/sign-ins/removals', [people.SignIns, 'destroy']).as('me.sign_ins.removals')
    router
      .post('me/sign-ins/:id/removals', [people.SignIns, 'destroy'])
      .as('me.sign_ins.removals.store')
    router
      .post('me/identities/:provider/authorizations', [people.Identities, 'store'])
      .as('me.identities.authorizations.store')
    router
      .post('me/identities/:id/removals', [people.Identities, 'destroy'])
      .as('me.identities.removals.store')
  })
  .prefix('/api/v1')
  .as('v1')
  .where('id', router.matchers.uuid())
  .where('provider', router.matchers.slug())
  .use([...withSession(), browserOnly, middleware.user()])
