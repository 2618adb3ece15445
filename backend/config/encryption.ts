import env from '#start/env'
import { defineConfig, drivers } from '@adonisjs/core/encryption'

const encryptionConfig = defineConfig({
  default: 'app',
  list: {
    /** Cookies and signed addresses. */
    app: drivers.aes256gcm({ keys: [env.get('APP_KEY').release()], id: 'app' }),
    /** What customers entrust to us, at rest. A ring: the first key encrypts, all decrypt. */
    vault: drivers.aes256gcm({
      keys: env
        .get('SECRETS_KEYS')
        .release()
        .split(',')
        .map((key) => key.trim()),
      id: 'vault',
    }),
  },
})

export default encryptionConfig

declare module '@adonisjs/core/types' {
  export interface EncryptorsList extends InferEncryptors<typeof encryptionConfig> {}
}
