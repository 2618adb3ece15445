import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { portsFrom } from '../src/cli_ports.ts'
import { discoverStandIns } from '../src/index.ts'

test.group('Discovery', (group) => {
  let root = ''
  group.each.setup(async () => {
    root = await mkdtemp(join(tmpdir(), 'discovery-'))
    return () => rm(root, { recursive: true })
  })

  const plant = async (id: string, exports: unknown, source: string) => {
    const folder = join(root, 'providers', id)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', exports }))
    await writeFile(join(folder, 'stand_in.js'), source)
  }

  test('finds the packages that export a stand-in, and no other', async ({ assert }) => {
    const exports = { './sandbox': './stand_in.js' }
    await plant('zebra', exports, 'export default { id: "zebra" }')
    await plant('ant', exports, 'export default { id: "ant", port: 4020 }')
    await plant('memory', { '.': './stand_in.js' }, 'throw new Error("not to be loaded")')
    const ids = (await discoverStandIns(root)).map(({ id }) => id)
    assert.deepEqual(ids, ['ant', 'zebra'])
  })

  test('names the package that cannot be loaded', async ({ assert }) => {
    await plant('ant', { './sandbox': './stand_in.js' }, 'this is no JavaScript')
    await assert.rejects(() => discoverStandIns(root), /providers\/ant\/package\.json/)
  })

  test('ports: the stand-in’s usual one, unless the environment says otherwise', ({ assert }) => {
    const standIns = [{ id: 'ant', port: 4020 }, { id: 'ant-eater' }]
    const env = { SANDBOX_PORT_ANT_EATER: '4021', SANDBOX_PORT_SMTP: '0' }
    assert.deepEqual(portsFrom(env, standIns), {
      'control': 4010,
      'mail': 4015,
      'smtp': 0,
      'ant': 4020,
      'ant-eater': 4021,
    })
    assert.throws(() => portsFrom({ SANDBOX_PORT_ANT: 'x' }, standIns), /SANDBOX_PORT_ANT=x/)
  })
})
