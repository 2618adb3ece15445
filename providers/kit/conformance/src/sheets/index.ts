import { claimer, type Setting } from '../support/claim.ts'
import { claimGrant } from '../support/grants.ts'
import { claimOutages } from '../support/outages.ts'
import type { SheetsHarness, SheetsSupport } from './harness.ts'
import { claimRows, HEADER } from './rows.ts'

/** Everything that `Sheets` promises, claimed of one provider. */
export function registerSheetsConformance(
  setting: Setting<SheetsHarness> & { supports: SheetsSupport }
): void {
  const { test, supports } = setting
  const claim = claimer(setting)
  const create = ({ sheets }: SheetsHarness) => sheets.createSheet('Calls', HEADER)

  test.group('sheets contract | rows', () => claimRows(claim))
  test.group('sheets contract | failures', () => {
    claimOutages(claim, supports, create)
    claimGrant(claim, {
      createSheet: create,
      appendRows: ({ sheets }) => sheets.appendRows('sheet-1', [{ key: 'a', cells: ['x'] }]),
    })
  })
}
