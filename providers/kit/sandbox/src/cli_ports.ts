import type { SandboxOptions, StandInDefinition } from './plugin.ts'

const OWN_PORTS = { control: 4010, mail: 4015, smtp: 4016 }

/** By `SANDBOX_PORT_<ID>`, else the usual one. */
export function portsFrom(
  env: NodeJS.ProcessEnv,
  standIns: Pick<StandInDefinition, 'id' | 'port'>[]
): NonNullable<SandboxOptions['ports']> {
  const usual = {
    ...OWN_PORTS,
    ...Object.fromEntries(standIns.map(({ id, port = 0 }) => [id, port])),
  }
  return Object.fromEntries(
    Object.entries(usual).map(([id, port]) => [
      id,
      portOf(env, `SANDBOX_PORT_${envName(id)}`, port),
    ])
  )
}

function portOf(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const port = Number(env[name] ?? usual)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new RangeError(`${name}=${env[name]} is no port`)
}

/** `acme-voice` → `ACME_VOICE` */
export function envName(id: string): string {
  return id.toUpperCase().replaceAll('-', '_')
}
