import { defineStandIn } from '@kametrix/sandbox'
import { createActions } from './actions.ts'
import { failure, faults, notFound } from './failures.ts'
import { inspect } from './inspection.ts'
import { assistantRoutes } from './routes/assistants.ts'
import { callRoutes } from './routes/calls.ts'
import { chatRoutes } from './routes/chats.ts'
import { credentialRoutes } from './routes/credentials.ts'
import { guardAll } from './routes/guard.ts'
import { phoneNumberRoutes } from './routes/phone_numbers.ts'
import { recordingRoutes, soundRoutes } from './routes/recordings.ts'
import { roomRoutes, webCallRoutes } from './routes/web_calls.ts'
import { Store } from './store.ts'

export default defineStandIn({
  id: 'vapi',
  title: 'Vapi',
  port: 4011,
  about:
    'Assistants, numbers, calls and scripted callers. No telephone, no sound, no language model: the agent follows its assistant word for word.',
  create(context) {
    const store = new Store(context.clock)
    return {
      routes: {
        ...guardAll(
          {
            ...assistantRoutes(store),
            ...phoneNumberRoutes(store),
            ...webCallRoutes(store, context),
            ...callRoutes(store),
            ...recordingRoutes(store, context),
            ...chatRoutes(store, context),
            ...credentialRoutes(store),
          },
          store.keys
        ),
        ...roomRoutes(store),
        ...soundRoutes(store, context),
      },
      notFound,
      failure,
      faults,
      inspect: () => inspect(store),
      reset: () => store.reset(),
      actions: createActions(store, context),
    }
  },
})
