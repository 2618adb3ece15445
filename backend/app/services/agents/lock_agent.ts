import Agent from '#models/agent'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** An agent that nobody else publishes meanwhile, with its live version; calls that begin wait for nothing. Null when it is gone. */
export async function lockAgent(trx: TransactionClientContract, id: string): Promise<Agent | null> {
  await trx.rawQuery('SELECT id FROM agents WHERE id = ? FOR NO KEY UPDATE', [id])
  return Agent.query({ client: trx }).where('id', id).preload('liveVersion').first()
}
