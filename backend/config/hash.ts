import env from '#start/env'
import { defineConfig, drivers } from '@adonisjs/core/hash'

const BLOCK_SIZE = 8
const cost = 2 ** env.get('PASSWORD_COST', 17)

const hashConfig = defineConfig({
  default: 'scrypt',
  list: {
    scrypt: drivers.scrypt({
      cost,
      blockSize: BLOCK_SIZE,
      parallelization: 1,
      // Twice what scrypt fills with these.
      maxMemory: 2 * 128 * cost * BLOCK_SIZE,
    }),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
