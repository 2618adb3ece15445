import { defineProvider } from '@kametrix/contracts'
import { googleOAuth } from './oauth.ts'

/** Google: owners connect their calendars, and get a spreadsheet of their calls. */
export default defineProvider({
  id: 'google',
  name: 'Google',
  fields: [
    {
      key: 'clientId',
      label: 'Client ID',
      secret: false,
      required: true,
      help: 'Google Cloud console → Google Auth Platform → Clients → your web client (ends in .apps.googleusercontent.com).',
      translations: {
        de: {
          label: 'Client-ID',
          help: 'Google-Cloud-Konsole → Google Auth Platform → Clients → Ihr Web-Client (endet auf .apps.googleusercontent.com).',
        },
      },
    },
    {
      key: 'clientSecret',
      label: 'Client secret',
      secret: true,
      required: true,
      help: 'On the same page, shown once when the client or a new secret is made.',
      translations: {
        de: {
          label: 'Client-Schlüssel',
          help: 'Auf derselben Seite. Google zeigt ihn nur einmal: wenn der Client oder ein neuer Schlüssel entsteht.',
        },
      },
    },
  ],
  contracts: {
    calendar: async (options, grant) => {
      const { GoogleCalendar } = await import('./calendar.ts')
      const { connect } = await import('./client.ts')
      return new GoogleCalendar(connect(options, grant))
    },
    sheets: async (options, grant) => {
      const { GoogleSheets } = await import('./sheets.ts')
      const { connect } = await import('./client.ts')
      return new GoogleSheets(connect(options, grant))
    },
  },
  oauth: googleOAuth,
})
