import { randomBytes } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import OpenAccount from '#actions/accounts/open_account'
import User from '#models/user'
import { seedReceptionist } from '#services/boot/demo_receptionist'
import { restoreStandIns } from '#services/boot/restore_stand_ins'
import type { ApplicationService } from '@adonisjs/core/types'

export interface Login {
  email: string
  password: string
}

/** Who can sign in to a fresh sandbox. */
export interface DemoLogins {
  owner: Login
  operator: Login
}

const SETTING = 'demo-logins'
const BUSINESS = 'Salon Lumen'

/**
 * What a sandbox starts with: a business whose receptionist can be rung at once, its owner, and an
 * operator. Run at every start, once the stand-ins are up; what is there already is left alone.
 */
export async function seedSandbox(app: ApplicationService): Promise<DemoLogins> {
  const logins = await keptLogins()
  const owner = await findUser(logins.owner)
  if (!owner) await openBusiness(logins.owner)
  if (!(await findUser(logins.operator))) {
    await User.create({ ...logins.operator, isOperator: true, emailVerifiedAt: DateTime.utc() })
  }
  await restoreStandIns(app)
  if (!owner) await seedReceptionist(app, logins.owner.email)
  return logins
}

/** Made up once an install, and kept in plain sight: they are printed at every start. */
async function keptLogins(): Promise<DemoLogins> {
  const kept = await db.from('install_settings').where('key', SETTING).first()
  if (kept) return kept.value
  const value: DemoLogins = {
    owner: { email: 'demo@example.com', password: newPassword() },
    operator: { email: 'operator@example.com', password: newPassword() },
  }
  await db
    .table('install_settings')
    .insert({ key: SETTING, value, updated_at: DateTime.utc().toJSDate() })
  return value
}

function newPassword() {
  return randomBytes(12).toString('base64url')
}

function findUser({ email }: Login) {
  return User.findBy({ email })
}

async function openBusiness(login: Login) {
  const { user } = await new OpenAccount().handle({
    ...login,
    fullName: 'Lea Lumen',
    businessName: BUSINESS,
    language: 'en',
  })
  await user.merge({ emailVerifiedAt: DateTime.utc() }).save()
}
