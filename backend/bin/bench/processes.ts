import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '../support/output.ts'

/** Proportional set size: shared pages count once for all who share them. In MB of a million bytes. */
export function pssMegabytes(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
  return (Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1]) * 1024) / 1e6
}

/** Every Node process that descends from this one, without it. */
export function nodeProcessesUnder(pid: number): number[] {
  if (process.platform !== 'linux') throw new Refusal('memory is measured on Linux only.')
  const parents = parentsOfAll()
  const descends = (one: number): boolean => {
    const parent = parents.get(one)
    return parent !== undefined && (parent === pid || descends(parent))
  }
  return [...parents.keys()].filter((one) => descends(one) && isNode(one))
}

function parentsOfAll(): Map<number, number> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return new Map(pids.flatMap((pid) => [[Number(pid), parentOf(pid)] as const]))
}

/** 0 for a process that ended meanwhile. */
function parentOf(pid: string): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}

function isNode(pid: number): boolean {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)) === 'node'
  } catch {
    return false
  }
}
