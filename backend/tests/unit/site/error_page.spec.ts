import { HttpContextFactory, RequestFactory } from '@adonisjs/core/factories/http'
import { test } from '@japa/runner'
import { errorPage } from '#services/site/error_page'
import type { IncomingMessage } from 'node:http'

function asking(url: string, language: string) {
  const req = { url, method: 'GET', headers: { 'accept-language': language } }
  const request = new RequestFactory().merge({ req: req as unknown as IncomingMessage }).create()
  return new HttpContextFactory().merge({ request }).create()
}

test.group('What is shown where a page could not be made', () => {
  test('{url} for somebody who reads {reads}')
    .with([
      { url: '/pricing', reads: 'en', says: 'This page could not be shown', back: '/' },
      { url: '/pricing', reads: 'de', says: 'ließ sich nicht anzeigen', back: '/de' },
      { url: '/de/pricing', reads: 'en', says: 'ließ sich nicht anzeigen', back: '/de' },
      { url: '/app/calls', reads: 'en', says: 'This page could not be shown', back: '/app' },
      { url: '/app', reads: 'de', says: 'ließ sich nicht anzeigen', back: '/app' },
      { url: '/apple', reads: 'en', says: 'This page could not be shown', back: '/' },
    ])
    .run(async ({ assert }, { url, reads, says, back }) => {
      const { html } = await errorPage(500, asking(url, reads))
      assert.include(html, says)
      assert.include(html, `<a href="${back}" class="btn btn-primary">`)
    })
})
