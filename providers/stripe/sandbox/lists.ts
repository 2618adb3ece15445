import type { Params } from './params.ts'
import { ApiError } from './errors.ts'

/** Names of every list's parameters. */
export const LIST_PARAMS = ['limit', 'starting_after']

/** A page of things, the newest first. */
export function listPage<T extends { id: string }>(
  things: T[],
  params: Params,
  { url, kind }: { url: string; kind: string }
) {
  const after = params.optional('starting_after')
  const start = after === null ? 0 : things.findIndex(({ id }) => id === after) + 1
  if (after !== null && start === 0) throw ApiError.missingResource(kind, after, 'starting_after')
  const rest = things.slice(start)
  const data = rest.slice(0, params.pageSize())
  return { object: 'list', data, has_more: data.length < rest.length, url }
}

/** `created`, as bounds or as one second. */
export function createdWithin(params: Params): (thing: { created: number }) => boolean {
  const bounds = params.isGiven('created') ? params.optionalGroup('created') : null
  bounds?.allowOnly(['gt', 'gte', 'lt', 'lte'])
  const bound = (name: string) => bounds?.optionalWhole(name) ?? null
  const [gt, gte, lt, lte] = [bound('gt'), bound('gte'), bound('lt'), bound('lte')]
  return ({ created }) =>
    (gt === null || created > gt) &&
    (gte === null || created >= gte) &&
    (lt === null || created < lt) &&
    (lte === null || created <= lte)
}
