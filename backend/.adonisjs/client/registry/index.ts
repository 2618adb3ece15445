/* eslint-disable prettier/prettier */
import type { AdonisEndpoint } from '@tuyau/core/types'
import type { Registry } from './schema.d.ts'
import type { ApiDefinition } from './tree.d.ts'

const placeholder: any = {}

const routes = {
  'v1.signup.store': {
    methods: ["POST"],
    pattern: '/api/v1/signup',
    tokens: [{"old":"/api/v1/signup","type":0,"val":"api","end":""},{"old":"/api/v1/signup","type":0,"val":"v1","end":""},{"old":"/api/v1/signup","type":0,"val":"signup","end":""}],
    types: placeholder as Registry['v1.signup.store']['types'],
  },
  'v1.newcomers.store': {
    methods: ["POST"],
    pattern: '/api/v1/signup/newcomers',
    tokens: [{"old":"/api/v1/signup/newcomers","type":0,"val":"api","end":""},{"old":"/api/v1/signup/newcomers","type":0,"val":"v1","end":""},{"old":"/api/v1/signup/newcomers","type":0,"val":"signup","end":""},{"old":"/api/v1/signup/newcomers","type":0,"val":"newcomers","end":""}],
    types: placeholder as Registry['v1.newcomers.store']['types'],
  },
  'v1.verifications.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/verifications',
    tokens: [{"old":"/api/v1/verifications","type":0,"val":"api","end":""},{"old":"/api/v1/verifications","type":0,"val":"v1","end":""},{"old":"/api/v1/verifications","type":0,"val":"verifications","end":""}],
    types: placeholder as Registry['v1.verifications.show']['types'],
  },
  'v1.verifications.store': {
    methods: ["POST"],
    pattern: '/api/v1/verifications',
    tokens: [{"old":"/api/v1/verifications","type":0,"val":"api","end":""},{"old":"/api/v1/verifications","type":0,"val":"v1","end":""},{"old":"/api/v1/verifications","type":0,"val":"verifications","end":""}],
    types: placeholder as Registry['v1.verifications.store']['types'],
  },
  'v1.signin.store': {
    methods: ["POST"],
    pattern: '/api/v1/signin',
    tokens: [{"old":"/api/v1/signin","type":0,"val":"api","end":""},{"old":"/api/v1/signin","type":0,"val":"v1","end":""},{"old":"/api/v1/signin","type":0,"val":"signin","end":""}],
    types: placeholder as Registry['v1.signin.store']['types'],
  },
  'v1.signin.codes.store': {
    methods: ["POST"],
    pattern: '/api/v1/signin/codes',
    tokens: [{"old":"/api/v1/signin/codes","type":0,"val":"api","end":""},{"old":"/api/v1/signin/codes","type":0,"val":"v1","end":""},{"old":"/api/v1/signin/codes","type":0,"val":"signin","end":""},{"old":"/api/v1/signin/codes","type":0,"val":"codes","end":""}],
    types: placeholder as Registry['v1.signin.codes.store']['types'],
  },
  'v1.signin.authorizations.store': {
    methods: ["POST"],
    pattern: '/api/v1/signin/:provider/authorizations',
    tokens: [{"old":"/api/v1/signin/:provider/authorizations","type":0,"val":"api","end":""},{"old":"/api/v1/signin/:provider/authorizations","type":0,"val":"v1","end":""},{"old":"/api/v1/signin/:provider/authorizations","type":0,"val":"signin","end":""},{"old":"/api/v1/signin/:provider/authorizations","type":1,"val":"provider","end":""},{"old":"/api/v1/signin/:provider/authorizations","type":0,"val":"authorizations","end":""}],
    types: placeholder as Registry['v1.signin.authorizations.store']['types'],
  },
  'v1.signin.callback': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/signin/:provider/callback',
    tokens: [{"old":"/api/v1/signin/:provider/callback","type":0,"val":"api","end":""},{"old":"/api/v1/signin/:provider/callback","type":0,"val":"v1","end":""},{"old":"/api/v1/signin/:provider/callback","type":0,"val":"signin","end":""},{"old":"/api/v1/signin/:provider/callback","type":1,"val":"provider","end":""},{"old":"/api/v1/signin/:provider/callback","type":0,"val":"callback","end":""}],
    types: placeholder as Registry['v1.signin.callback']['types'],
  },
  'v1.signout.store': {
    methods: ["POST"],
    pattern: '/api/v1/signout',
    tokens: [{"old":"/api/v1/signout","type":0,"val":"api","end":""},{"old":"/api/v1/signout","type":0,"val":"v1","end":""},{"old":"/api/v1/signout","type":0,"val":"signout","end":""}],
    types: placeholder as Registry['v1.signout.store']['types'],
  },
  'v1.resets.store': {
    methods: ["POST"],
    pattern: '/api/v1/resets',
    tokens: [{"old":"/api/v1/resets","type":0,"val":"api","end":""},{"old":"/api/v1/resets","type":0,"val":"v1","end":""},{"old":"/api/v1/resets","type":0,"val":"resets","end":""}],
    types: placeholder as Registry['v1.resets.store']['types'],
  },
  'v1.passwords.store': {
    methods: ["POST"],
    pattern: '/api/v1/passwords',
    tokens: [{"old":"/api/v1/passwords","type":0,"val":"api","end":""},{"old":"/api/v1/passwords","type":0,"val":"v1","end":""},{"old":"/api/v1/passwords","type":0,"val":"passwords","end":""}],
    types: placeholder as Registry['v1.passwords.store']['types'],
  },
  'v1.me.profile.update': {
    methods: ["POST"],
    pattern: '/api/v1/me/profile',
    tokens: [{"old":"/api/v1/me/profile","type":0,"val":"api","end":""},{"old":"/api/v1/me/profile","type":0,"val":"v1","end":""},{"old":"/api/v1/me/profile","type":0,"val":"me","end":""},{"old":"/api/v1/me/profile","type":0,"val":"profile","end":""}],
    types: placeholder as Registry['v1.me.profile.update']['types'],
  },
  'v1.me.password.update': {
    methods: ["POST"],
    pattern: '/api/v1/me/password',
    tokens: [{"old":"/api/v1/me/password","type":0,"val":"api","end":""},{"old":"/api/v1/me/password","type":0,"val":"v1","end":""},{"old":"/api/v1/me/password","type":0,"val":"me","end":""},{"old":"/api/v1/me/password","type":0,"val":"password","end":""}],
    types: placeholder as Registry['v1.me.password.update']['types'],
  },
  'v1.me.email.update': {
    methods: ["POST"],
    pattern: '/api/v1/me/email',
    tokens: [{"old":"/api/v1/me/email","type":0,"val":"api","end":""},{"old":"/api/v1/me/email","type":0,"val":"v1","end":""},{"old":"/api/v1/me/email","type":0,"val":"me","end":""},{"old":"/api/v1/me/email","type":0,"val":"email","end":""}],
    types: placeholder as Registry['v1.me.email.update']['types'],
  },
  'v1.me.security.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/me/security',
    tokens: [{"old":"/api/v1/me/security","type":0,"val":"api","end":""},{"old":"/api/v1/me/security","type":0,"val":"v1","end":""},{"old":"/api/v1/me/security","type":0,"val":"me","end":""},{"old":"/api/v1/me/security","type":0,"val":"security","end":""}],
    types: placeholder as Registry['v1.me.security.show']['types'],
  },
  'v1.me.second_factor.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/second-factor',
    tokens: [{"old":"/api/v1/me/second-factor","type":0,"val":"api","end":""},{"old":"/api/v1/me/second-factor","type":0,"val":"v1","end":""},{"old":"/api/v1/me/second-factor","type":0,"val":"me","end":""},{"old":"/api/v1/me/second-factor","type":0,"val":"second-factor","end":""}],
    types: placeholder as Registry['v1.me.second_factor.store']['types'],
  },
  'v1.me.second_factor.confirmations.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/second-factor/confirmations',
    tokens: [{"old":"/api/v1/me/second-factor/confirmations","type":0,"val":"api","end":""},{"old":"/api/v1/me/second-factor/confirmations","type":0,"val":"v1","end":""},{"old":"/api/v1/me/second-factor/confirmations","type":0,"val":"me","end":""},{"old":"/api/v1/me/second-factor/confirmations","type":0,"val":"second-factor","end":""},{"old":"/api/v1/me/second-factor/confirmations","type":0,"val":"confirmations","end":""}],
    types: placeholder as Registry['v1.me.second_factor.confirmations.store']['types'],
  },
  'v1.me.second_factor.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/second-factor/removals',
    tokens: [{"old":"/api/v1/me/second-factor/removals","type":0,"val":"api","end":""},{"old":"/api/v1/me/second-factor/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/me/second-factor/removals","type":0,"val":"me","end":""},{"old":"/api/v1/me/second-factor/removals","type":0,"val":"second-factor","end":""},{"old":"/api/v1/me/second-factor/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.me.second_factor.removals.store']['types'],
  },
  'v1.me.recovery_codes.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/recovery-codes',
    tokens: [{"old":"/api/v1/me/recovery-codes","type":0,"val":"api","end":""},{"old":"/api/v1/me/recovery-codes","type":0,"val":"v1","end":""},{"old":"/api/v1/me/recovery-codes","type":0,"val":"me","end":""},{"old":"/api/v1/me/recovery-codes","type":0,"val":"recovery-codes","end":""}],
    types: placeholder as Registry['v1.me.recovery_codes.store']['types'],
  },
  'v1.me.sign_ins.removals': {
    methods: ["POST"],
    pattern: '/api/v1/me/sign-ins/removals',
    tokens: [{"old":"/api/v1/me/sign-ins/removals","type":0,"val":"api","end":""},{"old":"/api/v1/me/sign-ins/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/me/sign-ins/removals","type":0,"val":"me","end":""},{"old":"/api/v1/me/sign-ins/removals","type":0,"val":"sign-ins","end":""},{"old":"/api/v1/me/sign-ins/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.me.sign_ins.removals']['types'],
  },
  'v1.me.sign_ins.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/sign-ins/:id/removals',
    tokens: [{"old":"/api/v1/me/sign-ins/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/me/sign-ins/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/me/sign-ins/:id/removals","type":0,"val":"me","end":""},{"old":"/api/v1/me/sign-ins/:id/removals","type":0,"val":"sign-ins","end":""},{"old":"/api/v1/me/sign-ins/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/me/sign-ins/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.me.sign_ins.removals.store']['types'],
  },
  'v1.me.identities.authorizations.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/identities/:provider/authorizations',
    tokens: [{"old":"/api/v1/me/identities/:provider/authorizations","type":0,"val":"api","end":""},{"old":"/api/v1/me/identities/:provider/authorizations","type":0,"val":"v1","end":""},{"old":"/api/v1/me/identities/:provider/authorizations","type":0,"val":"me","end":""},{"old":"/api/v1/me/identities/:provider/authorizations","type":0,"val":"identities","end":""},{"old":"/api/v1/me/identities/:provider/authorizations","type":1,"val":"provider","end":""},{"old":"/api/v1/me/identities/:provider/authorizations","type":0,"val":"authorizations","end":""}],
    types: placeholder as Registry['v1.me.identities.authorizations.store']['types'],
  },
  'v1.me.identities.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/me/identities/:id/removals',
    tokens: [{"old":"/api/v1/me/identities/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/me/identities/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/me/identities/:id/removals","type":0,"val":"me","end":""},{"old":"/api/v1/me/identities/:id/removals","type":0,"val":"identities","end":""},{"old":"/api/v1/me/identities/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/me/identities/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.me.identities.removals.store']['types'],
  },
  'v1.acceptances.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/acceptances',
    tokens: [{"old":"/api/v1/acceptances","type":0,"val":"api","end":""},{"old":"/api/v1/acceptances","type":0,"val":"v1","end":""},{"old":"/api/v1/acceptances","type":0,"val":"acceptances","end":""}],
    types: placeholder as Registry['v1.acceptances.show']['types'],
  },
  'v1.acceptances.store': {
    methods: ["POST"],
    pattern: '/api/v1/acceptances',
    tokens: [{"old":"/api/v1/acceptances","type":0,"val":"api","end":""},{"old":"/api/v1/acceptances","type":0,"val":"v1","end":""},{"old":"/api/v1/acceptances","type":0,"val":"acceptances","end":""}],
    types: placeholder as Registry['v1.acceptances.store']['types'],
  },
  'v1.accounts.store': {
    methods: ["POST"],
    pattern: '/api/v1/accounts',
    tokens: [{"old":"/api/v1/accounts","type":0,"val":"api","end":""},{"old":"/api/v1/accounts","type":0,"val":"v1","end":""},{"old":"/api/v1/accounts","type":0,"val":"accounts","end":""}],
    types: placeholder as Registry['v1.accounts.store']['types'],
  },
  'v1.account.choices.store': {
    methods: ["POST"],
    pattern: '/api/v1/account/choices',
    tokens: [{"old":"/api/v1/account/choices","type":0,"val":"api","end":""},{"old":"/api/v1/account/choices","type":0,"val":"v1","end":""},{"old":"/api/v1/account/choices","type":0,"val":"account","end":""},{"old":"/api/v1/account/choices","type":0,"val":"choices","end":""}],
    types: placeholder as Registry['v1.account.choices.store']['types'],
  },
  'v1.team.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/team',
    tokens: [{"old":"/api/v1/team","type":0,"val":"api","end":""},{"old":"/api/v1/team","type":0,"val":"v1","end":""},{"old":"/api/v1/team","type":0,"val":"team","end":""}],
    types: placeholder as Registry['v1.team.show']['types'],
  },
  'v1.account.departures.store': {
    methods: ["POST"],
    pattern: '/api/v1/account/departures',
    tokens: [{"old":"/api/v1/account/departures","type":0,"val":"api","end":""},{"old":"/api/v1/account/departures","type":0,"val":"v1","end":""},{"old":"/api/v1/account/departures","type":0,"val":"account","end":""},{"old":"/api/v1/account/departures","type":0,"val":"departures","end":""}],
    types: placeholder as Registry['v1.account.departures.store']['types'],
  },
  'v1.invitations.store': {
    methods: ["POST"],
    pattern: '/api/v1/invitations',
    tokens: [{"old":"/api/v1/invitations","type":0,"val":"api","end":""},{"old":"/api/v1/invitations","type":0,"val":"v1","end":""},{"old":"/api/v1/invitations","type":0,"val":"invitations","end":""}],
    types: placeholder as Registry['v1.invitations.store']['types'],
  },
  'v1.invitations.resends.store': {
    methods: ["POST"],
    pattern: '/api/v1/invitations/:id/resends',
    tokens: [{"old":"/api/v1/invitations/:id/resends","type":0,"val":"api","end":""},{"old":"/api/v1/invitations/:id/resends","type":0,"val":"v1","end":""},{"old":"/api/v1/invitations/:id/resends","type":0,"val":"invitations","end":""},{"old":"/api/v1/invitations/:id/resends","type":1,"val":"id","end":""},{"old":"/api/v1/invitations/:id/resends","type":0,"val":"resends","end":""}],
    types: placeholder as Registry['v1.invitations.resends.store']['types'],
  },
  'v1.invitations.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/invitations/:id/removals',
    tokens: [{"old":"/api/v1/invitations/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/invitations/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/invitations/:id/removals","type":0,"val":"invitations","end":""},{"old":"/api/v1/invitations/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/invitations/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.invitations.removals.store']['types'],
  },
  'v1.members.roles.store': {
    methods: ["POST"],
    pattern: '/api/v1/members/:id/roles',
    tokens: [{"old":"/api/v1/members/:id/roles","type":0,"val":"api","end":""},{"old":"/api/v1/members/:id/roles","type":0,"val":"v1","end":""},{"old":"/api/v1/members/:id/roles","type":0,"val":"members","end":""},{"old":"/api/v1/members/:id/roles","type":1,"val":"id","end":""},{"old":"/api/v1/members/:id/roles","type":0,"val":"roles","end":""}],
    types: placeholder as Registry['v1.members.roles.store']['types'],
  },
  'v1.members.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/members/:id/removals',
    tokens: [{"old":"/api/v1/members/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/members/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/members/:id/removals","type":0,"val":"members","end":""},{"old":"/api/v1/members/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/members/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.members.removals.store']['types'],
  },
  'v1.keys.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/keys',
    tokens: [{"old":"/api/v1/keys","type":0,"val":"api","end":""},{"old":"/api/v1/keys","type":0,"val":"v1","end":""},{"old":"/api/v1/keys","type":0,"val":"keys","end":""}],
    types: placeholder as Registry['v1.keys.index']['types'],
  },
  'v1.keys.store': {
    methods: ["POST"],
    pattern: '/api/v1/keys',
    tokens: [{"old":"/api/v1/keys","type":0,"val":"api","end":""},{"old":"/api/v1/keys","type":0,"val":"v1","end":""},{"old":"/api/v1/keys","type":0,"val":"keys","end":""}],
    types: placeholder as Registry['v1.keys.store']['types'],
  },
  'v1.keys.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/keys/:id/removals',
    tokens: [{"old":"/api/v1/keys/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/keys/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/keys/:id/removals","type":0,"val":"keys","end":""},{"old":"/api/v1/keys/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/keys/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.keys.removals.store']['types'],
  },
  'v1.account.closings.store': {
    methods: ["POST"],
    pattern: '/api/v1/account/closings',
    tokens: [{"old":"/api/v1/account/closings","type":0,"val":"api","end":""},{"old":"/api/v1/account/closings","type":0,"val":"v1","end":""},{"old":"/api/v1/account/closings","type":0,"val":"account","end":""},{"old":"/api/v1/account/closings","type":0,"val":"closings","end":""}],
    types: placeholder as Registry['v1.account.closings.store']['types'],
  },
  'v1.me.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/me',
    tokens: [{"old":"/api/v1/me","type":0,"val":"api","end":""},{"old":"/api/v1/me","type":0,"val":"v1","end":""},{"old":"/api/v1/me","type":0,"val":"me","end":""}],
    types: placeholder as Registry['v1.me.show']['types'],
  },
  'v1.home.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/home',
    tokens: [{"old":"/api/v1/home","type":0,"val":"api","end":""},{"old":"/api/v1/home","type":0,"val":"v1","end":""},{"old":"/api/v1/home","type":0,"val":"home","end":""}],
    types: placeholder as Registry['v1.home.show']['types'],
  },
  'v1.settings.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/settings',
    tokens: [{"old":"/api/v1/settings","type":0,"val":"api","end":""},{"old":"/api/v1/settings","type":0,"val":"v1","end":""},{"old":"/api/v1/settings","type":0,"val":"settings","end":""}],
    types: placeholder as Registry['v1.settings.show']['types'],
  },
  'v1.hours.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/hours',
    tokens: [{"old":"/api/v1/hours","type":0,"val":"api","end":""},{"old":"/api/v1/hours","type":0,"val":"v1","end":""},{"old":"/api/v1/hours","type":0,"val":"hours","end":""}],
    types: placeholder as Registry['v1.hours.show']['types'],
  },
  'v1.services.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/services',
    tokens: [{"old":"/api/v1/services","type":0,"val":"api","end":""},{"old":"/api/v1/services","type":0,"val":"v1","end":""},{"old":"/api/v1/services","type":0,"val":"services","end":""}],
    types: placeholder as Registry['v1.services.index']['types'],
  },
  'v1.staff.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/staff',
    tokens: [{"old":"/api/v1/staff","type":0,"val":"api","end":""},{"old":"/api/v1/staff","type":0,"val":"v1","end":""},{"old":"/api/v1/staff","type":0,"val":"staff","end":""}],
    types: placeholder as Registry['v1.staff.index']['types'],
  },
  'v1.notifications.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/notifications',
    tokens: [{"old":"/api/v1/notifications","type":0,"val":"api","end":""},{"old":"/api/v1/notifications","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications","type":0,"val":"notifications","end":""}],
    types: placeholder as Registry['v1.notifications.show']['types'],
  },
  'v1.notifications.update': {
    methods: ["POST"],
    pattern: '/api/v1/notifications',
    tokens: [{"old":"/api/v1/notifications","type":0,"val":"api","end":""},{"old":"/api/v1/notifications","type":0,"val":"v1","end":""},{"old":"/api/v1/notifications","type":0,"val":"notifications","end":""}],
    types: placeholder as Registry['v1.notifications.update']['types'],
  },
  'v1.templates.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/templates',
    tokens: [{"old":"/api/v1/templates","type":0,"val":"api","end":""},{"old":"/api/v1/templates","type":0,"val":"v1","end":""},{"old":"/api/v1/templates","type":0,"val":"templates","end":""}],
    types: placeholder as Registry['v1.templates.index']['types'],
  },
  'v1.agents.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/agents',
    tokens: [{"old":"/api/v1/agents","type":0,"val":"api","end":""},{"old":"/api/v1/agents","type":0,"val":"v1","end":""},{"old":"/api/v1/agents","type":0,"val":"agents","end":""}],
    types: placeholder as Registry['v1.agents.index']['types'],
  },
  'v1.agents.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/agents/:id',
    tokens: [{"old":"/api/v1/agents/:id","type":0,"val":"api","end":""},{"old":"/api/v1/agents/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/agents/:id","type":0,"val":"agents","end":""},{"old":"/api/v1/agents/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.agents.show']['types'],
  },
  'v1.calls.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/calls',
    tokens: [{"old":"/api/v1/calls","type":0,"val":"api","end":""},{"old":"/api/v1/calls","type":0,"val":"v1","end":""},{"old":"/api/v1/calls","type":0,"val":"calls","end":""}],
    types: placeholder as Registry['v1.calls.index']['types'],
  },
  'v1.calls.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/calls/:id',
    tokens: [{"old":"/api/v1/calls/:id","type":0,"val":"api","end":""},{"old":"/api/v1/calls/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/calls/:id","type":0,"val":"calls","end":""},{"old":"/api/v1/calls/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.calls.show']['types'],
  },
  'v1.messages.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/messages',
    tokens: [{"old":"/api/v1/messages","type":0,"val":"api","end":""},{"old":"/api/v1/messages","type":0,"val":"v1","end":""},{"old":"/api/v1/messages","type":0,"val":"messages","end":""}],
    types: placeholder as Registry['v1.messages.index']['types'],
  },
  'v1.messages.readings.store': {
    methods: ["POST"],
    pattern: '/api/v1/messages/:id/readings',
    tokens: [{"old":"/api/v1/messages/:id/readings","type":0,"val":"api","end":""},{"old":"/api/v1/messages/:id/readings","type":0,"val":"v1","end":""},{"old":"/api/v1/messages/:id/readings","type":0,"val":"messages","end":""},{"old":"/api/v1/messages/:id/readings","type":1,"val":"id","end":""},{"old":"/api/v1/messages/:id/readings","type":0,"val":"readings","end":""}],
    types: placeholder as Registry['v1.messages.readings.store']['types'],
  },
  'v1.bookings.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/bookings',
    tokens: [{"old":"/api/v1/bookings","type":0,"val":"api","end":""},{"old":"/api/v1/bookings","type":0,"val":"v1","end":""},{"old":"/api/v1/bookings","type":0,"val":"bookings","end":""}],
    types: placeholder as Registry['v1.bookings.index']['types'],
  },
  'v1.credits.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/credits',
    tokens: [{"old":"/api/v1/credits","type":0,"val":"api","end":""},{"old":"/api/v1/credits","type":0,"val":"v1","end":""},{"old":"/api/v1/credits","type":0,"val":"credits","end":""}],
    types: placeholder as Registry['v1.credits.show']['types'],
  },
  'v1.connections.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/connections',
    tokens: [{"old":"/api/v1/connections","type":0,"val":"api","end":""},{"old":"/api/v1/connections","type":0,"val":"v1","end":""},{"old":"/api/v1/connections","type":0,"val":"connections","end":""}],
    types: placeholder as Registry['v1.connections.index']['types'],
  },
  'v1.webhooks.index': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/webhooks',
    tokens: [{"old":"/api/v1/webhooks","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks","type":0,"val":"webhooks","end":""}],
    types: placeholder as Registry['v1.webhooks.index']['types'],
  },
  'v1.webhooks.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/webhooks/:id',
    tokens: [{"old":"/api/v1/webhooks/:id","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks/:id","type":0,"val":"webhooks","end":""},{"old":"/api/v1/webhooks/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.webhooks.show']['types'],
  },
  'v1.settings.update': {
    methods: ["POST"],
    pattern: '/api/v1/settings',
    tokens: [{"old":"/api/v1/settings","type":0,"val":"api","end":""},{"old":"/api/v1/settings","type":0,"val":"v1","end":""},{"old":"/api/v1/settings","type":0,"val":"settings","end":""}],
    types: placeholder as Registry['v1.settings.update']['types'],
  },
  'v1.hours.update': {
    methods: ["POST"],
    pattern: '/api/v1/hours',
    tokens: [{"old":"/api/v1/hours","type":0,"val":"api","end":""},{"old":"/api/v1/hours","type":0,"val":"v1","end":""},{"old":"/api/v1/hours","type":0,"val":"hours","end":""}],
    types: placeholder as Registry['v1.hours.update']['types'],
  },
  'v1.closedDays.store': {
    methods: ["POST"],
    pattern: '/api/v1/closed-days',
    tokens: [{"old":"/api/v1/closed-days","type":0,"val":"api","end":""},{"old":"/api/v1/closed-days","type":0,"val":"v1","end":""},{"old":"/api/v1/closed-days","type":0,"val":"closed-days","end":""}],
    types: placeholder as Registry['v1.closedDays.store']['types'],
  },
  'v1.closedDays.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/closed-days/:id/removals',
    tokens: [{"old":"/api/v1/closed-days/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/closed-days/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/closed-days/:id/removals","type":0,"val":"closed-days","end":""},{"old":"/api/v1/closed-days/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/closed-days/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.closedDays.removals.store']['types'],
  },
  'v1.holidays.update': {
    methods: ["POST"],
    pattern: '/api/v1/holidays',
    tokens: [{"old":"/api/v1/holidays","type":0,"val":"api","end":""},{"old":"/api/v1/holidays","type":0,"val":"v1","end":""},{"old":"/api/v1/holidays","type":0,"val":"holidays","end":""}],
    types: placeholder as Registry['v1.holidays.update']['types'],
  },
  'v1.holidays.exceptions.store': {
    methods: ["POST"],
    pattern: '/api/v1/holidays/exceptions',
    tokens: [{"old":"/api/v1/holidays/exceptions","type":0,"val":"api","end":""},{"old":"/api/v1/holidays/exceptions","type":0,"val":"v1","end":""},{"old":"/api/v1/holidays/exceptions","type":0,"val":"holidays","end":""},{"old":"/api/v1/holidays/exceptions","type":0,"val":"exceptions","end":""}],
    types: placeholder as Registry['v1.holidays.exceptions.store']['types'],
  },
  'v1.bookingRules.update': {
    methods: ["POST"],
    pattern: '/api/v1/booking-rules',
    tokens: [{"old":"/api/v1/booking-rules","type":0,"val":"api","end":""},{"old":"/api/v1/booking-rules","type":0,"val":"v1","end":""},{"old":"/api/v1/booking-rules","type":0,"val":"booking-rules","end":""}],
    types: placeholder as Registry['v1.bookingRules.update']['types'],
  },
  'v1.services.store': {
    methods: ["POST"],
    pattern: '/api/v1/services',
    tokens: [{"old":"/api/v1/services","type":0,"val":"api","end":""},{"old":"/api/v1/services","type":0,"val":"v1","end":""},{"old":"/api/v1/services","type":0,"val":"services","end":""}],
    types: placeholder as Registry['v1.services.store']['types'],
  },
  'v1.services.update': {
    methods: ["POST"],
    pattern: '/api/v1/services/:id',
    tokens: [{"old":"/api/v1/services/:id","type":0,"val":"api","end":""},{"old":"/api/v1/services/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/services/:id","type":0,"val":"services","end":""},{"old":"/api/v1/services/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.services.update']['types'],
  },
  'v1.services.activations.store': {
    methods: ["POST"],
    pattern: '/api/v1/services/:id/activations',
    tokens: [{"old":"/api/v1/services/:id/activations","type":0,"val":"api","end":""},{"old":"/api/v1/services/:id/activations","type":0,"val":"v1","end":""},{"old":"/api/v1/services/:id/activations","type":0,"val":"services","end":""},{"old":"/api/v1/services/:id/activations","type":1,"val":"id","end":""},{"old":"/api/v1/services/:id/activations","type":0,"val":"activations","end":""}],
    types: placeholder as Registry['v1.services.activations.store']['types'],
  },
  'v1.services.deactivations.store': {
    methods: ["POST"],
    pattern: '/api/v1/services/:id/deactivations',
    tokens: [{"old":"/api/v1/services/:id/deactivations","type":0,"val":"api","end":""},{"old":"/api/v1/services/:id/deactivations","type":0,"val":"v1","end":""},{"old":"/api/v1/services/:id/deactivations","type":0,"val":"services","end":""},{"old":"/api/v1/services/:id/deactivations","type":1,"val":"id","end":""},{"old":"/api/v1/services/:id/deactivations","type":0,"val":"deactivations","end":""}],
    types: placeholder as Registry['v1.services.deactivations.store']['types'],
  },
  'v1.staff.store': {
    methods: ["POST"],
    pattern: '/api/v1/staff',
    tokens: [{"old":"/api/v1/staff","type":0,"val":"api","end":""},{"old":"/api/v1/staff","type":0,"val":"v1","end":""},{"old":"/api/v1/staff","type":0,"val":"staff","end":""}],
    types: placeholder as Registry['v1.staff.store']['types'],
  },
  'v1.staff.update': {
    methods: ["POST"],
    pattern: '/api/v1/staff/:id',
    tokens: [{"old":"/api/v1/staff/:id","type":0,"val":"api","end":""},{"old":"/api/v1/staff/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/staff/:id","type":0,"val":"staff","end":""},{"old":"/api/v1/staff/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.staff.update']['types'],
  },
  'v1.staff.activations.store': {
    methods: ["POST"],
    pattern: '/api/v1/staff/:id/activations',
    tokens: [{"old":"/api/v1/staff/:id/activations","type":0,"val":"api","end":""},{"old":"/api/v1/staff/:id/activations","type":0,"val":"v1","end":""},{"old":"/api/v1/staff/:id/activations","type":0,"val":"staff","end":""},{"old":"/api/v1/staff/:id/activations","type":1,"val":"id","end":""},{"old":"/api/v1/staff/:id/activations","type":0,"val":"activations","end":""}],
    types: placeholder as Registry['v1.staff.activations.store']['types'],
  },
  'v1.staff.deactivations.store': {
    methods: ["POST"],
    pattern: '/api/v1/staff/:id/deactivations',
    tokens: [{"old":"/api/v1/staff/:id/deactivations","type":0,"val":"api","end":""},{"old":"/api/v1/staff/:id/deactivations","type":0,"val":"v1","end":""},{"old":"/api/v1/staff/:id/deactivations","type":0,"val":"staff","end":""},{"old":"/api/v1/staff/:id/deactivations","type":1,"val":"id","end":""},{"old":"/api/v1/staff/:id/deactivations","type":0,"val":"deactivations","end":""}],
    types: placeholder as Registry['v1.staff.deactivations.store']['types'],
  },
  'v1.agents.store': {
    methods: ["POST"],
    pattern: '/api/v1/agents',
    tokens: [{"old":"/api/v1/agents","type":0,"val":"api","end":""},{"old":"/api/v1/agents","type":0,"val":"v1","end":""},{"old":"/api/v1/agents","type":0,"val":"agents","end":""}],
    types: placeholder as Registry['v1.agents.store']['types'],
  },
  'v1.agents.publications.store': {
    methods: ["POST"],
    pattern: '/api/v1/agents/:id/publications',
    tokens: [{"old":"/api/v1/agents/:id/publications","type":0,"val":"api","end":""},{"old":"/api/v1/agents/:id/publications","type":0,"val":"v1","end":""},{"old":"/api/v1/agents/:id/publications","type":0,"val":"agents","end":""},{"old":"/api/v1/agents/:id/publications","type":1,"val":"id","end":""},{"old":"/api/v1/agents/:id/publications","type":0,"val":"publications","end":""}],
    types: placeholder as Registry['v1.agents.publications.store']['types'],
  },
  'v1.numbers.store': {
    methods: ["POST"],
    pattern: '/api/v1/numbers',
    tokens: [{"old":"/api/v1/numbers","type":0,"val":"api","end":""},{"old":"/api/v1/numbers","type":0,"val":"v1","end":""},{"old":"/api/v1/numbers","type":0,"val":"numbers","end":""}],
    types: placeholder as Registry['v1.numbers.store']['types'],
  },
  'v1.credits.checkouts.store': {
    methods: ["POST"],
    pattern: '/api/v1/credits/checkouts',
    tokens: [{"old":"/api/v1/credits/checkouts","type":0,"val":"api","end":""},{"old":"/api/v1/credits/checkouts","type":0,"val":"v1","end":""},{"old":"/api/v1/credits/checkouts","type":0,"val":"credits","end":""},{"old":"/api/v1/credits/checkouts","type":0,"val":"checkouts","end":""}],
    types: placeholder as Registry['v1.credits.checkouts.store']['types'],
  },
  'v1.connections.authorizations.store': {
    methods: ["POST"],
    pattern: '/api/v1/connections/:provider/authorizations',
    tokens: [{"old":"/api/v1/connections/:provider/authorizations","type":0,"val":"api","end":""},{"old":"/api/v1/connections/:provider/authorizations","type":0,"val":"v1","end":""},{"old":"/api/v1/connections/:provider/authorizations","type":0,"val":"connections","end":""},{"old":"/api/v1/connections/:provider/authorizations","type":1,"val":"provider","end":""},{"old":"/api/v1/connections/:provider/authorizations","type":0,"val":"authorizations","end":""}],
    types: placeholder as Registry['v1.connections.authorizations.store']['types'],
  },
  'v1.connections.callbacks.show': {
    methods: ["GET","HEAD"],
    pattern: '/api/v1/connections/:provider/callback',
    tokens: [{"old":"/api/v1/connections/:provider/callback","type":0,"val":"api","end":""},{"old":"/api/v1/connections/:provider/callback","type":0,"val":"v1","end":""},{"old":"/api/v1/connections/:provider/callback","type":0,"val":"connections","end":""},{"old":"/api/v1/connections/:provider/callback","type":1,"val":"provider","end":""},{"old":"/api/v1/connections/:provider/callback","type":0,"val":"callback","end":""}],
    types: placeholder as Registry['v1.connections.callbacks.show']['types'],
  },
  'v1.connections.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/connections/:id',
    tokens: [{"old":"/api/v1/connections/:id","type":0,"val":"api","end":""},{"old":"/api/v1/connections/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/connections/:id","type":0,"val":"connections","end":""},{"old":"/api/v1/connections/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.connections.destroy']['types'],
  },
  'v1.connections.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/connections/:id/removals',
    tokens: [{"old":"/api/v1/connections/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/connections/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/connections/:id/removals","type":0,"val":"connections","end":""},{"old":"/api/v1/connections/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/connections/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.connections.removals.store']['types'],
  },
  'v1.webhooks.store': {
    methods: ["POST"],
    pattern: '/api/v1/webhooks',
    tokens: [{"old":"/api/v1/webhooks","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks","type":0,"val":"webhooks","end":""}],
    types: placeholder as Registry['v1.webhooks.store']['types'],
  },
  'v1.webhooks.pings.store': {
    methods: ["POST"],
    pattern: '/api/v1/webhooks/:id/pings',
    tokens: [{"old":"/api/v1/webhooks/:id/pings","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks/:id/pings","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks/:id/pings","type":0,"val":"webhooks","end":""},{"old":"/api/v1/webhooks/:id/pings","type":1,"val":"id","end":""},{"old":"/api/v1/webhooks/:id/pings","type":0,"val":"pings","end":""}],
    types: placeholder as Registry['v1.webhooks.pings.store']['types'],
  },
  'v1.webhooks.destroy': {
    methods: ["DELETE"],
    pattern: '/api/v1/webhooks/:id',
    tokens: [{"old":"/api/v1/webhooks/:id","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks/:id","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks/:id","type":0,"val":"webhooks","end":""},{"old":"/api/v1/webhooks/:id","type":1,"val":"id","end":""}],
    types: placeholder as Registry['v1.webhooks.destroy']['types'],
  },
  'v1.webhooks.removals.store': {
    methods: ["POST"],
    pattern: '/api/v1/webhooks/:id/removals',
    tokens: [{"old":"/api/v1/webhooks/:id/removals","type":0,"val":"api","end":""},{"old":"/api/v1/webhooks/:id/removals","type":0,"val":"v1","end":""},{"old":"/api/v1/webhooks/:id/removals","type":0,"val":"webhooks","end":""},{"old":"/api/v1/webhooks/:id/removals","type":1,"val":"id","end":""},{"old":"/api/v1/webhooks/:id/removals","type":0,"val":"removals","end":""}],
    types: placeholder as Registry['v1.webhooks.removals.store']['types'],
  },
} as const satisfies Record<string, AdonisEndpoint>

export { routes }

export const registry = {
  routes,
  $tree: {} as ApiDefinition,
}

declare module '@tuyau/core/types' {
  export interface UserRegistry {
    routes: typeof routes
    $tree: ApiDefinition
  }
}
