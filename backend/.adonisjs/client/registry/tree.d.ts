/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  v1: {
    signup: {
      store: typeof routes['v1.signup.store']
    }
    newcomers: {
      store: typeof routes['v1.newcomers.store']
    }
    verifications: {
      show: typeof routes['v1.verifications.show']
      store: typeof routes['v1.verifications.store']
    }
    signin: {
      store: typeof routes['v1.signin.store']
      codes: {
        store: typeof routes['v1.signin.codes.store']
      }
      authorizations: {
        store: typeof routes['v1.signin.authorizations.store']
      }
      callback: typeof routes['v1.signin.callback']
    }
    signout: {
      store: typeof routes['v1.signout.store']
    }
    resets: {
      store: typeof routes['v1.resets.store']
    }
    passwords: {
      store: typeof routes['v1.passwords.store']
    }
    me: {
      profile: {
        update: typeof routes['v1.me.profile.update']
      }
      password: {
        update: typeof routes['v1.me.password.update']
      }
      email: {
        update: typeof routes['v1.me.email.update']
      }
      security: {
        show: typeof routes['v1.me.security.show']
      }
      secondFactor: {
        store: typeof routes['v1.me.second_factor.store']
        confirmations: {
          store: typeof routes['v1.me.second_factor.confirmations.store']
        }
        removals: {
          store: typeof routes['v1.me.second_factor.removals.store']
        }
      }
      recoveryCodes: {
        store: typeof routes['v1.me.recovery_codes.store']
      }
      signIns: {
        removals: typeof routes['v1.me.sign_ins.removals'] & {
          store: typeof routes['v1.me.sign_ins.removals.store']
        }
      }
      identities: {
        authorizations: {
          store: typeof routes['v1.me.identities.authorizations.store']
        }
        removals: {
          store: typeof routes['v1.me.identities.removals.store']
        }
      }
      show: typeof routes['v1.me.show']
    }
    acceptances: {
      show: typeof routes['v1.acceptances.show']
      store: typeof routes['v1.acceptances.store']
    }
    accounts: {
      store: typeof routes['v1.accounts.store']
    }
    account: {
      choices: {
        store: typeof routes['v1.account.choices.store']
      }
      departures: {
        store: typeof routes['v1.account.departures.store']
      }
      closings: {
        store: typeof routes['v1.account.closings.store']
      }
    }
    team: {
      show: typeof routes['v1.team.show']
    }
    invitations: {
      store: typeof routes['v1.invitations.store']
      resends: {
        store: typeof routes['v1.invitations.resends.store']
      }
      removals: {
        store: typeof routes['v1.invitations.removals.store']
      }
    }
    members: {
      roles: {
        store: typeof routes['v1.members.roles.store']
      }
      removals: {
        store: typeof routes['v1.members.removals.store']
      }
    }
    keys: {
      index: typeof routes['v1.keys.index']
      store: typeof routes['v1.keys.store']
      removals: {
        store: typeof routes['v1.keys.removals.store']
      }
    }
    live: {
      show: typeof routes['v1.live.show']
    }
    home: {
      show: typeof routes['v1.home.show']
    }
    settings: {
      show: typeof routes['v1.settings.show']
      update: typeof routes['v1.settings.update']
    }
    hours: {
      show: typeof routes['v1.hours.show']
      update: typeof routes['v1.hours.update']
    }
    services: {
      index: typeof routes['v1.services.index']
      store: typeof routes['v1.services.store']
      update: typeof routes['v1.services.update']
      activations: {
        store: typeof routes['v1.services.activations.store']
      }
      deactivations: {
        store: typeof routes['v1.services.deactivations.store']
      }
    }
    staff: {
      index: typeof routes['v1.staff.index']
      store: typeof routes['v1.staff.store']
      update: typeof routes['v1.staff.update']
      activations: {
        store: typeof routes['v1.staff.activations.store']
      }
      deactivations: {
        store: typeof routes['v1.staff.deactivations.store']
      }
    }
    notifications: {
      show: typeof routes['v1.notifications.show']
      update: typeof routes['v1.notifications.update']
    }
    templates: {
      index: typeof routes['v1.templates.index']
      show: typeof routes['v1.templates.show']
    }
    agents: {
      index: typeof routes['v1.agents.index']
      show: typeof routes['v1.agents.show']
      prompt: {
        show: typeof routes['v1.agents.prompt.show']
      }
      draft: {
        show: typeof routes['v1.agents.draft.show']
      }
      versions: {
        index: typeof routes['v1.agents.versions.index']
      }
      comparison: {
        show: typeof routes['v1.agents.comparison.show']
      }
      trials: {
        show: typeof routes['v1.agents.trials.show']
      }
      store: typeof routes['v1.agents.store']
      publications: {
        store: typeof routes['v1.agents.publications.store']
      }
      update: typeof routes['v1.agents.update']
      removals: {
        store: typeof routes['v1.agents.removals.store']
      }
      rollbacks: {
        store: typeof routes['v1.agents.rollbacks.store']
      }
      drafts: {
        store: typeof routes['v1.agents.drafts.store']
        removals: {
          store: typeof routes['v1.agents.drafts.removals.store']
        }
      }
      runs: {
        store: typeof routes['v1.agents.runs.store']
      }
      chat: {
        update: typeof routes['v1.agents.chat.update']
        removals: {
          store: typeof routes['v1.agents.chat.removals.store']
        }
      }
      webCalls: {
        store: typeof routes['v1.agents.webCalls.store']
      }
      gate: {
        update: typeof routes['v1.agents.gate.update']
      }
      pauses: {
        store: typeof routes['v1.agents.pauses.store']
      }
      resumptions: {
        store: typeof routes['v1.agents.resumptions.store']
      }
      restorations: {
        store: typeof routes['v1.agents.restorations.store']
      }
    }
    runs: {
      show: typeof routes['v1.runs.show']
    }
    numbers: {
      index: typeof routes['v1.numbers.index']
      show: typeof routes['v1.numbers.show']
      assignments: {
        store: typeof routes['v1.numbers.assignments.store']
      }
      releases: {
        store: typeof routes['v1.numbers.releases.store']
      }
      forwardingChecks: {
        store: typeof routes['v1.numbers.forwardingChecks.store']
      }
      restorations: {
        store: typeof routes['v1.numbers.restorations.store']
      }
      comparisons: {
        store: typeof routes['v1.numbers.comparisons.store']
      }
      imports: {
        store: typeof routes['v1.numbers.imports.store']
      }
      store: typeof routes['v1.numbers.store']
    }
    calls: {
      index: typeof routes['v1.calls.index']
      show: typeof routes['v1.calls.show']
      evidence: {
        show: typeof routes['v1.calls.evidence.show']
      }
      recording: {
        show: typeof routes['v1.calls.recording.show']
      }
      handlings: {
        store: typeof routes['v1.calls.handlings.store']
        removals: {
          store: typeof routes['v1.calls.handlings.removals.store']
        }
      }
      tags: {
        store: typeof routes['v1.calls.tags.store']
        removals: {
          store: typeof routes['v1.calls.tags.removals.store']
        }
      }
      disputes: {
        store: typeof routes['v1.calls.disputes.store']
      }
    }
    messages: {
      index: typeof routes['v1.messages.index']
      readings: {
        store: typeof routes['v1.messages.readings.store']
        removals: {
          store: typeof routes['v1.messages.readings.removals.store']
        }
      }
    }
    contacts: {
      index: typeof routes['v1.contacts.index']
      show: typeof routes['v1.contacts.show']
      update: typeof routes['v1.contacts.update']
      blocks: {
        store: typeof routes['v1.contacts.blocks.store']
        removals: {
          store: typeof routes['v1.contacts.blocks.removals.store']
        }
      }
    }
    bookings: {
      week: typeof routes['v1.bookings.week']
      openings: {
        index: typeof routes['v1.bookings.openings.index']
      }
      index: typeof routes['v1.bookings.index']
      store: typeof routes['v1.bookings.store']
      show: typeof routes['v1.bookings.show']
      moves: {
        store: typeof routes['v1.bookings.moves.store']
      }
      resolutions: {
        store: typeof routes['v1.bookings.resolutions.store']
      }
      cancellations: {
        store: typeof routes['v1.bookings.cancellations.store']
        removals: {
          store: typeof routes['v1.bookings.cancellations.removals.store']
        }
      }
    }
    credits: {
      show: typeof routes['v1.credits.show']
      statement: {
        index: typeof routes['v1.credits.statement.index']
        show: typeof routes['v1.credits.statement.show']
      }
      purchases: {
        index: typeof routes['v1.credits.purchases.index']
        show: typeof routes['v1.credits.purchases.show']
      }
      checkouts: {
        store: typeof routes['v1.credits.checkouts.store']
      }
      topUp: {
        show: typeof routes['v1.credits.top-up.show']
        update: typeof routes['v1.credits.top-up.update']
      }
      portalVisits: {
        store: typeof routes['v1.credits.portalVisits.store']
      }
    }
    connections: {
      index: typeof routes['v1.connections.index']
      authorizations: {
        store: typeof routes['v1.connections.authorizations.store']
      }
      callbacks: {
        show: typeof routes['v1.connections.callbacks.show']
      }
      destroy: typeof routes['v1.connections.destroy']
      removals: {
        store: typeof routes['v1.connections.removals.store']
      }
    }
    webhooks: {
      index: typeof routes['v1.webhooks.index']
      show: typeof routes['v1.webhooks.show']
      store: typeof routes['v1.webhooks.store']
      pings: {
        store: typeof routes['v1.webhooks.pings.store']
      }
      destroy: typeof routes['v1.webhooks.destroy']
      removals: {
        store: typeof routes['v1.webhooks.removals.store']
      }
    }
    closedDays: {
      store: typeof routes['v1.closedDays.store']
      removals: {
        store: typeof routes['v1.closedDays.removals.store']
      }
    }
    holidays: {
      update: typeof routes['v1.holidays.update']
      exceptions: {
        store: typeof routes['v1.holidays.exceptions.store']
      }
    }
    bookingRules: {
      update: typeof routes['v1.bookingRules.update']
    }
    callerMails: {
      update: typeof routes['v1.callerMails.update']
    }
    exports: {
      index: typeof routes['v1.exports.index']
      files: {
        show: typeof routes['v1.exports.files.show']
      }
      runs: {
        store: typeof routes['v1.exports.runs.store']
      }
      schedule: {
        update: typeof routes['v1.exports.schedule.update']
      }
    }
  }
}
