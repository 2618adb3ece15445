import type { BlockList } from 'node:net'
import { buildConnector } from 'undici'

/**
 * Connects to no address on the list, whether it was written or resolved from a name.
 * `tls.connect` does not hand a block list on to its socket (Node 24): given to undici alone, https
 * would go anywhere. So an encrypted connection begins as a plain one, which was checked.
 */
export function guardedConnector(blockList: BlockList, timeout: number): buildConnector.connector {
  const open = buildConnector({ blockList, timeout })
  const encrypt = buildConnector({ timeout })

  return (options, callback) => {
    if (options.protocol !== 'https:') {
      open(options, callback)
      return
    }
    open({ ...options, protocol: 'http:', port: options.port || '443' }, (error, socket) => {
      if (error) callback(error, null)
      else encrypt({ ...options, httpSocket: socket }, callback)
    })
  }
}
