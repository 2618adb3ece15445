import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'
import { pricedPaths } from '#services/site/priced_pages'
import { middleware, withSession } from '#start/kernel'

router.any('/api/*', ({ response }) =>
  response.status(404).send({
    errors: [{ code: 'E_ROUTE_NOT_FOUND', message: 'There is nothing at this address.' }],
  })
)

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
  })
  .as('door')
  .use(withSession())

// What everybody sees, with the prices in force on it.
for (const path of pricedPaths) {
  router.get(path, [controllers.site.PricedPages, 'show']).as(`priced:${path}`)
}
router.get('/sitemap.xml', [controllers.site.SiteMaps, 'show']).as('sitemap')
router.get('/robots.txt', [controllers.site.Robots, 'show']).as('robots')

// Everything else of the site is the same for everybody: no session is read or made.
router.any('*', [controllers.site.Pages, 'show']).as('site')
