/**
 * Entry of the commands, run from source. `node ace` works inside this folder;
 * `npm run ace -- <command>` at the root brings the database and the environment along.
 */
import '@poppinss/ts-exec'

await import('./bin/console.js')
