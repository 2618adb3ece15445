import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { pricedPaths } from '#services/site/priced_pages'
import { middleware, withSession } from '#start/kernel'

router.any('/api/*', ({ response }) =>
  response.status(404).send({
    errors: [{ code: 'E_ROUTE_NOT_FOUND', message: 'There is nothing at this address.' }],
  })
)

/** What concerns the person is there for who has no account as well. */
router
  .group(() => {
    router.get('/welcome', [controllers.site.Pages, 'show']).as('welcome')
    router.get('/suspended', [controllers.site.Pages, 'show']).as('suspended')
    router.get('/app/settings/profile', [controllers.site.Pages, 'show']).as('profile')
    router.get('/app/settings/security', [controllers.site.Pages, 'show']).as('security')
  })
  .as('person')
  .use([...withSession(), middleware.user(), middleware.account({ optional: true })])

router
  .group(() => {
    router.get('/app', [controllers.site.Pages, 'show']).as('home')
    router.get('/app/*', [controllers.site.Pages, 'show']).as('pages')
  })
  .as('dashboard')
  .use([...withSession(), middleware.user(), middleware.account()])

router
  .group(() => {
    router.get('/signup', [controllers.site.Pages, 'show']).as('signup')
    router.get('/signin', [controllers.site.Pages, 'show']).as('signin')
    router.get('/signin/code', [controllers.site.Pages, 'show']).as('code')
    router.get('/reset', [controllers.site.Pages, 'show']).as('reset')
    router.get('/verify', [controllers.site.Pages, 'show']).as('verify')
    router.get('/invite', [controllers.site.Pages, 'show']).as('invite')
  })
  .as('door')
  .use(withSession())

// What everybody sees, with the prices in force on it.
for (const path of pricedPaths) {
  router.get(path, [controllers.site.PricedPages, 'show']).as(`priced:${path}`)
}
router.get('/sitemap.xml', [controllers.site.SiteMaps, 'show']).as('sitemap')
router.get('/robots.txt', [controllers.site.Robots, 'show']).as('robots')

// An appointment for the caller's own calendar.
router
  .get('/appointments/:id/:seal.ics', [controllers.bookings.CalendarFiles, 'show'])
  .where('id', router.matchers.uuid())
  .as('appointments.ics')

// Everything else of the site is the same for everybody: no session is read or made.
router.any('*', [controllers.site.Pages, 'show']).as('site')
