/* eslint-disable prettier/prettier */
/// <reference path="../manifest.d.ts" />

import type { ExtractBody, ExtractErrorResponse, ExtractQuery, ExtractQueryForGet, ExtractResponse } from '@tuyau/core/types'
import type { InferInput, SimpleError } from '@vinejs/vine/types'

export type ParamValue = string | number | bigint | boolean

export interface Registry {
  'v1.signup.store': {
    methods: ["POST"]
    pattern: '/api/v1/signup'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').signupValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').signupValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/signups_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/signups_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.newcomers.store': {
    methods: ["POST"]
    pattern: '/api/v1/signup/newcomers'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').newcomerValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').newcomerValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/newcomers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/newcomers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.verifications.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/verifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/person').linkValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/verifications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/verifications_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.verifications.store': {
    methods: ["POST"]
    pattern: '/api/v1/verifications'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').confirmationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').confirmationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/verifications_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/verifications_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.signin.store': {
    methods: ["POST"]
    pattern: '/api/v1/signin'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').signinValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').signinValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/sessions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/sessions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.signin.codes.store': {
    methods: ["POST"]
    pattern: '/api/v1/signin/codes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/codes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.signin.authorizations.store': {
    methods: ["POST"]
    pattern: '/api/v1/signin/:provider/authorizations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').recognitionValidator)>>
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/person').recognitionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/recognitions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/recognitions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.signin.callback': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/signin/:provider/callback'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/recognitions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/recognitions_controller').default['show']>>>
    }
  }
  'v1.signout.store': {
    methods: ["POST"]
    pattern: '/api/v1/signout'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/sessions_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/sessions_controller').default['destroy']>>>
    }
  }
  'v1.resets.store': {
    methods: ["POST"]
    pattern: '/api/v1/resets'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').resetValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').resetValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/resets_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/resets_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.passwords.store': {
    methods: ["POST"]
    pattern: '/api/v1/passwords'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').newPasswordValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').newPasswordValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/resets_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/resets_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.profile.update': {
    methods: ["POST"]
    pattern: '/api/v1/me/profile'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').profileValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').profileValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/profiles_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/profiles_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.password.update': {
    methods: ["POST"]
    pattern: '/api/v1/me/password'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').passwordChangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').passwordChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/passwords_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/passwords_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.email.update': {
    methods: ["POST"]
    pattern: '/api/v1/me/email'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').emailChangeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').emailChangeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/emails_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/emails_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.security.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/me/security'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/security_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/security_controller').default['show']>>>
    }
  }
  'v1.me.second_factor.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/second-factor'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.second_factor.confirmations.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/second-factor/confirmations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').codeValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').codeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.second_factor.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/second-factor/removals'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').secondFactorRemovalValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').secondFactorRemovalValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/second_factors_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.recovery_codes.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/recovery-codes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/recovery_codes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/recovery_codes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.sign_ins.removals': {
    methods: ["POST"]
    pattern: '/api/v1/me/sign-ins/removals'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/sign_ins_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/sign_ins_controller').default['destroy']>>>
    }
  }
  'v1.me.sign_ins.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/sign-ins/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/sign_ins_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/sign_ins_controller').default['destroy']>>>
    }
  }
  'v1.me.identities.authorizations.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/identities/:provider/authorizations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/person').passwordOnceMoreValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/identities_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/identities_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.identities.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/me/identities/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/people/identities_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/people/identities_controller').default['destroy']>>>
    }
  }
  'v1.acceptances.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/acceptances'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/team').acceptanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/acceptances_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/acceptances_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.acceptances.store': {
    methods: ["POST"]
    pattern: '/api/v1/acceptances'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').acceptanceValidator)>|InferInput<(typeof import('#validators/team').newcomerAcceptanceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').acceptanceValidator)>|InferInput<(typeof import('#validators/team').newcomerAcceptanceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/acceptances_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/acceptances_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.accounts.store': {
    methods: ["POST"]
    pattern: '/api/v1/accounts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').furtherAccountValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').furtherAccountValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/accounts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/accounts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.account.choices.store': {
    methods: ["POST"]
    pattern: '/api/v1/account/choices'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').accountChoiceValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').accountChoiceValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/choices_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/choices_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.team.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/team'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/team_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/team_controller').default['show']>>>
    }
  }
  'v1.account.departures.store': {
    methods: ["POST"]
    pattern: '/api/v1/account/departures'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/departures_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/departures_controller').default['store']>>>
    }
  }
  'v1.invitations.store': {
    methods: ["POST"]
    pattern: '/api/v1/invitations'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').invitationValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').invitationValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.invitations.resends.store': {
    methods: ["POST"]
    pattern: '/api/v1/invitations/:id/resends'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['update']>>>
    }
  }
  'v1.invitations.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/invitations/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/invitations_controller').default['destroy']>>>
    }
  }
  'v1.members.roles.store': {
    methods: ["POST"]
    pattern: '/api/v1/members/:id/roles'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').roleValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/team').roleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/members_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/members_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.members.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/members/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/members_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/members_controller').default['destroy']>>>
    }
  }
  'v1.keys.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/keys'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['index']>>>
    }
  }
  'v1.keys.store': {
    methods: ["POST"]
    pattern: '/api/v1/keys'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').keyValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').keyValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.keys.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/keys/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/keys_controller').default['destroy']>>>
    }
  }
  'v1.account.closings.store': {
    methods: ["POST"]
    pattern: '/api/v1/account/closings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/team').closingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/team').closingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/closings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/closings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.live.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/live'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/live').liveValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/live/live_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/live/live_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.me.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/me'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/me_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/me_controller').default['show']>>>
    }
  }
  'v1.home.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/home'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/home_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/home_controller').default['show']>>>
    }
  }
  'v1.settings.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/settings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/settings_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/settings_controller').default['show']>>>
    }
  }
  'v1.hours.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/hours'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/hours_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/hours_controller').default['show']>>>
    }
  }
  'v1.services.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/services'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['index']>>>
    }
  }
  'v1.staff.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/staff'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['index']>>>
    }
  }
  'v1.notifications.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/notifications'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/notifications_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/notifications_controller').default['show']>>>
    }
  }
  'v1.notifications.update': {
    methods: ["POST"]
    pattern: '/api/v1/notifications'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').notificationsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').notificationsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/notifications_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/notifications_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.templates.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/templates'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/templates_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/templates_controller').default['index']>>>
    }
  }
  'v1.templates.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/templates/:trade'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { trade: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/templates_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/templates_controller').default['show']>>>
    }
  }
  'v1.agents.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['index']>>>
    }
  }
  'v1.agents.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['show']>>>
    }
  }
  'v1.agents.prompt.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id/prompt'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/prompts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/prompts_controller').default['show']>>>
    }
  }
  'v1.agents.draft.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id/draft'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['show']>>>
    }
  }
  'v1.agents.versions.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id/versions'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/agent').versionsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/versions_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/versions_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.comparison.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id/comparison'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/agent').comparisonValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/versions_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/versions_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.trials.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/agents/:id/trials'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/trials_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/trials_controller').default['show']>>>
    }
  }
  'v1.runs.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/runs/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/runs_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/runs_controller').default['show']>>>
    }
  }
  'v1.numbers.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/numbers'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['index']>>>
    }
  }
  'v1.numbers.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/numbers/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['show']>>>
    }
  }
  'v1.calls.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/calls'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/call').listCallsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/calls_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/calls_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.calls.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/calls/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/calls_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/calls_controller').default['show']>>>
    }
  }
  'v1.calls.evidence.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/calls/:id/evidence'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/evidence_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/evidence_controller').default['show']>>>
    }
  }
  'v1.calls.recording.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/calls/:id/recording'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/recordings_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/recordings_controller').default['show']>>>
    }
  }
  'v1.messages.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/messages'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/call').listMessagesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/messages_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/messages_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.messages.readings.store': {
    methods: ["POST"]
    pattern: '/api/v1/messages/:id/readings'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/readings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/readings_controller').default['store']>>>
    }
  }
  'v1.messages.readings.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/messages/:id/readings/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/readings_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/readings_controller').default['destroy']>>>
    }
  }
  'v1.calls.handlings.store': {
    methods: ["POST"]
    pattern: '/api/v1/calls/:id/handlings'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/handlings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/handlings_controller').default['store']>>>
    }
  }
  'v1.calls.handlings.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/calls/:id/handlings/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/handlings_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/handlings_controller').default['destroy']>>>
    }
  }
  'v1.calls.tags.store': {
    methods: ["POST"]
    pattern: '/api/v1/calls/:id/tags'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/call').tagValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/call').tagValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/tags_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/tags_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.calls.tags.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/calls/:id/tags/removals'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/call').tagValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/call').tagValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/tags_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/tags_controller').default['destroy']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.contacts.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/contacts'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/call').listContactsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.contacts.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/contacts/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['show']>>>
    }
  }
  'v1.contacts.update': {
    methods: ["POST"]
    pattern: '/api/v1/contacts/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/call').contactValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/call').contactValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/contacts/contacts_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.contacts.blocks.store': {
    methods: ["POST"]
    pattern: '/api/v1/contacts/:id/blocks'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/contacts/blocks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/contacts/blocks_controller').default['store']>>>
    }
  }
  'v1.contacts.blocks.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/contacts/:id/blocks/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/contacts/blocks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/contacts/blocks_controller').default['destroy']>>>
    }
  }
  'v1.bookings.week': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/bookings/week'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/call').weekValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/weeks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/weeks_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.openings.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/bookings/openings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/booking').openingsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/openings_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/openings_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/bookings'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['index']>>>
    }
  }
  'v1.bookings.store': {
    methods: ["POST"]
    pattern: '/api/v1/bookings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/booking').bookingValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/booking').bookingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/bookings/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/booking').showBookingValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/bookings_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.moves.store': {
    methods: ["POST"]
    pattern: '/api/v1/bookings/:id/moves'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/booking').moveValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/booking').moveValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/moves_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/moves_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.resolutions.store': {
    methods: ["POST"]
    pattern: '/api/v1/bookings/:id/resolutions'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/booking').resolutionValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/booking').resolutionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/resolutions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/resolutions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookings.cancellations.store': {
    methods: ["POST"]
    pattern: '/api/v1/bookings/:id/cancellations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/cancellations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/cancellations_controller').default['store']>>>
    }
  }
  'v1.bookings.cancellations.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/bookings/:id/cancellations/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/bookings/cancellations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/bookings/cancellations_controller').default['destroy']>>>
    }
  }
  'v1.credits.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/credit').statementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/credits_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/credits_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.statement.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits/statement'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/credit').statementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/statements_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/statements_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.statement.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits/statement.csv'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/credit').statementValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/statements_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/statements_controller').default['show']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.purchases.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits/purchases'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: ExtractQueryForGet<InferInput<(typeof import('#validators/credit').purchasesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/purchases_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/purchases_controller').default['index']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.purchases.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits/purchases/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/purchases_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/purchases_controller').default['show']>>>
    }
  }
  'v1.connections.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/connections'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['index']>>>
    }
  }
  'v1.webhooks.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['index']>>>
    }
  }
  'v1.webhooks.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['show']>>>
    }
  }
  'v1.settings.update': {
    methods: ["POST"]
    pattern: '/api/v1/settings'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/account').settingsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/account').settingsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/accounts/settings_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/accounts/settings_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.hours.update': {
    methods: ["POST"]
    pattern: '/api/v1/hours'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').hoursValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').hoursValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/hours_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/hours_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.closedDays.store': {
    methods: ["POST"]
    pattern: '/api/v1/closed-days'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').closedDaysValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').closedDaysValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/closed_days_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/closed_days_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.closedDays.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/closed-days/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/closed_days_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/closed_days_controller').default['destroy']>>>
    }
  }
  'v1.holidays.update': {
    methods: ["POST"]
    pattern: '/api/v1/holidays'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').holidaysValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').holidaysValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/holidays_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/holidays_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.holidays.exceptions.store': {
    methods: ["POST"]
    pattern: '/api/v1/holidays/exceptions'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').holidayExceptionValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').holidayExceptionValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/holiday_exceptions_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/holiday_exceptions_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.bookingRules.update': {
    methods: ["POST"]
    pattern: '/api/v1/booking-rules'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').bookingRulesValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').bookingRulesValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/booking_rules_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/booking_rules_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.callerMails.update': {
    methods: ["POST"]
    pattern: '/api/v1/caller-mails'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/business').callerMailsValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/business').callerMailsValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/caller_mails_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/caller_mails_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.services.store': {
    methods: ["POST"]
    pattern: '/api/v1/services'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['store']>>>
    }
  }
  'v1.services.update': {
    methods: ["POST"]
    pattern: '/api/v1/services/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/services_controller').default['update']>>>
    }
  }
  'v1.services.activations.store': {
    methods: ["POST"]
    pattern: '/api/v1/services/:id/activations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/service_activations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/service_activations_controller').default['store']>>>
    }
  }
  'v1.services.deactivations.store': {
    methods: ["POST"]
    pattern: '/api/v1/services/:id/deactivations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/service_activations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/service_activations_controller').default['destroy']>>>
    }
  }
  'v1.staff.store': {
    methods: ["POST"]
    pattern: '/api/v1/staff'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['store']>>>
    }
  }
  'v1.staff.update': {
    methods: ["POST"]
    pattern: '/api/v1/staff/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/staff_controller').default['update']>>>
    }
  }
  'v1.staff.activations.store': {
    methods: ["POST"]
    pattern: '/api/v1/staff/:id/activations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/staff_activations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/staff_activations_controller').default['store']>>>
    }
  }
  'v1.staff.deactivations.store': {
    methods: ["POST"]
    pattern: '/api/v1/staff/:id/deactivations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/business/staff_activations_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/business/staff_activations_controller').default['destroy']>>>
    }
  }
  'v1.agents.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/agent').createAgentValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/agent').createAgentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.publications.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/publications'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/publications_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/publications_controller').default['store']>>>
    }
  }
  'v1.agents.update': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/agent').renameAgentValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/agent').renameAgentValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/agents_controller').default['destroy']>>>
    }
  }
  'v1.agents.rollbacks.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/rollbacks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/agent').rollbackValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/agent').rollbackValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/rollbacks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/rollbacks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.drafts.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/drafts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/agent').draftValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/agent').draftValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.drafts.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/drafts/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/drafts_controller').default['destroy']>>>
    }
  }
  'v1.agents.runs.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/runs'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/runs_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/runs_controller').default['store']>>>
    }
  }
  'v1.agents.chat.update': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/chat'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/trial').lineValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/trial').lineValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/chats_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/chats_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.chat.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/chat/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/chats_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/chats_controller').default['destroy']>>>
    }
  }
  'v1.agents.webCalls.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/web-calls'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/web_calls_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/web_calls_controller').default['store']>>>
    }
  }
  'v1.agents.gate.update': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/gate'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/trial').gateValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/trial').gateValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/trials/gates_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/trials/gates_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.agents.pauses.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/pauses'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/pauses_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/pauses_controller').default['store']>>>
    }
  }
  'v1.agents.resumptions.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/resumptions'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/pauses_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/pauses_controller').default['destroy']>>>
    }
  }
  'v1.numbers.assignments.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/:id/assignments'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/number').assignNumberValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/number').assignNumberValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/assignments_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/assignments_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.numbers.releases.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/:id/releases'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/releases_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/releases_controller').default['store']>>>
    }
  }
  'v1.numbers.forwardingChecks.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/:id/forwarding-checks'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/forwarding_checks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/forwarding_checks_controller').default['store']>>>
    }
  }
  'v1.numbers.restorations.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/:id/restorations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/restorations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/restorations_controller').default['store']>>>
    }
  }
  'v1.agents.restorations.store': {
    methods: ["POST"]
    pattern: '/api/v1/agents/:id/restorations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/agents/restorations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/agents/restorations_controller').default['store']>>>
    }
  }
  'v1.numbers.comparisons.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/comparisons'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/comparisons_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/comparisons_controller').default['store']>>>
    }
  }
  'v1.numbers.imports.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers/imports'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/number').importNumberValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/number').importNumberValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/imports_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/imports_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.numbers.store': {
    methods: ["POST"]
    pattern: '/api/v1/numbers'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/number').takeNumberValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/number').takeNumberValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/numbers/numbers_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.calls.disputes.store': {
    methods: ["POST"]
    pattern: '/api/v1/calls/:id/disputes'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/credit').disputeValidator)>>
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/credit').disputeValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/calls/disputes_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/calls/disputes_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.checkouts.store': {
    methods: ["POST"]
    pattern: '/api/v1/credits/checkouts'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/credit').openCheckoutValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/credit').openCheckoutValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/checkouts_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/checkouts_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.top-up.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/credits/top-up'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/top_ups_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/top_ups_controller').default['show']>>>
    }
  }
  'v1.credits.top-up.update': {
    methods: ["POST"]
    pattern: '/api/v1/credits/top-up'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/credit').topUpSwitchValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/credit').topUpSwitchValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/top_ups_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/top_ups_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.credits.portalVisits.store': {
    methods: ["POST"]
    pattern: '/api/v1/credits/portal-visits'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/credits/portal_visits_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/credits/portal_visits_controller').default['store']>>>
    }
  }
  'v1.connections.authorizations.store': {
    methods: ["POST"]
    pattern: '/api/v1/connections/:provider/authorizations'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/connections/authorizations_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/connections/authorizations_controller').default['store']>>>
    }
  }
  'v1.connections.callbacks.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/connections/:provider/callback'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { provider: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/connections/callbacks_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/connections/callbacks_controller').default['show']>>>
    }
  }
  'v1.connections.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/connections/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['destroy']>>>
    }
  }
  'v1.connections.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/connections/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/connections/connections_controller').default['destroy']>>>
    }
  }
  'v1.exports.index': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/exports'
    types: {
      body: {}
      paramsTuple: []
      params: {}
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/exports/exports_controller').default['index']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/exports/exports_controller').default['index']>>>
    }
  }
  'v1.exports.files.show': {
    methods: ["GET","HEAD"]
    pattern: '/api/v1/exports/:subject/rows.csv'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { subject: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/exports/files_controller').default['show']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/exports/files_controller').default['show']>>>
    }
  }
  'v1.exports.runs.store': {
    methods: ["POST"]
    pattern: '/api/v1/exports/:subject/runs'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { subject: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/exports/runs_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/exports/runs_controller').default['store']>>>
    }
  }
  'v1.exports.schedule.update': {
    methods: ["POST"]
    pattern: '/api/v1/exports/:subject/schedule'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/export').scheduleValidator)>>
      paramsTuple: [ParamValue]
      params: { subject: ParamValue }
      query: ExtractQuery<InferInput<(typeof import('#validators/export').scheduleValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/exports/schedules_controller').default['update']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/exports/schedules_controller').default['update']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.webhooks.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks'
    types: {
      body: ExtractBody<InferInput<(typeof import('#validators/webhook').registerWebhookValidator)>>
      paramsTuple: []
      params: {}
      query: ExtractQuery<InferInput<(typeof import('#validators/webhook').registerWebhookValidator)>>
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['store']>>> | { status: 422; response: { errors: SimpleError[] } }
    }
  }
  'v1.webhooks.pings.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks/:id/pings'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/pings_controller').default['store']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/pings_controller').default['store']>>>
    }
  }
  'v1.webhooks.destroy': {
    methods: ["DELETE"]
    pattern: '/api/v1/webhooks/:id'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['destroy']>>>
    }
  }
  'v1.webhooks.removals.store': {
    methods: ["POST"]
    pattern: '/api/v1/webhooks/:id/removals'
    types: {
      body: {}
      paramsTuple: [ParamValue]
      params: { id: ParamValue }
      query: {}
      response: ExtractResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['destroy']>>>
      errorResponse: ExtractErrorResponse<Awaited<ReturnType<import('#controllers/webhooks/webhooks_controller').default['destroy']>>>
    }
  }
}
