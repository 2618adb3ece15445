import CloseDays from '#actions/business/close_days'
import ExceptHoliday from '#actions/business/except_holiday'
import SaveService from '#actions/business/save_service'
import SaveSettings from '#actions/business/save_settings'
import SaveStaff from '#actions/business/save_staff'
import SwitchService from '#actions/business/switch_service'
import SwitchStaff from '#actions/business/switch_staff'
import Holiday from '#models/holiday'
import type Account from '#models/account'

/** A business that has said where it is, when it is away, and what it no longer offers; with what pages can be opened at. */
export async function fillSettings(account: Account) {
  const own = { accountId: account.id }
  const settings = { country: 'DE', region: 'BY', website: 'https://salon-lumen.example' }
  await new SaveSettings().handle({ account, settings })
  const holiday = await Holiday.query().where(own).orderBy('day').firstOrFail()
  const shorter = { opens: '10:00', closes: '14:00' }
  await new ExceptHoliday().handle({ ...own, day: holiday.day, opening: shorter })
  const away = { firstDay: '2099-08-03', lastDay: '2099-08-21', reason: 'Betriebsurlaub' }
  await new CloseDays().handle({ account, ...away })

  const fields = { name: 'Henriette', capacity: 1 }
  const staff = await new SaveStaff().handle({ ...own, staff: null, fields })
  const gone = { name: 'Jonas', capacity: 1 }
  const formerStaff = await new SaveStaff().handle({ ...own, staff: null, fields: gone })
  await new SwitchStaff().handle({ staff: formerStaff, isActive: false })

  const colouring = { name: 'Strähnchen und Hochsteckfrisur', minutes: 150, price: '140 Euro' }
  const { service } = await new SaveService().handle({
    ...own,
    service: null,
    fields: colouring,
    staffIds: [staff.id],
  })
  const perm = { name: 'Dauerwelle', minutes: 90, price: null }
  const old = await new SaveService().handle({ ...own, service: null, fields: perm })
  await new SwitchService().handle({ service: old.service, isActive: false })
  return { holiday, staff, service }
}
