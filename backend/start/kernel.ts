import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'

server.errorHandler(() => import('#exceptions/handler'))

server.use([
  () => import('#middleware/container_bindings_middleware'),
  () => import('#middleware/site_files_middleware'),
])

/**
 * Nothing runs on every route: sessions cost more than most answers, vendors send
 * bodies of their own, and Astro reads its own. Groups take what they need.
 */
export const middleware = router.named({
  body: () => import('@adonisjs/core/bodyparser_middleware'),
  session: () => import('#middleware/session_middleware'),
  shield: () => import('#middleware/shield_middleware'),
  identify: () => import('@adonisjs/auth/initialize_auth_middleware'),
  user: () => import('#middleware/user_middleware'),
  account: () => import('#middleware/account_middleware'),
  operator: () => import('#middleware/operator_middleware'),
  confirmed: () => import('#middleware/confirmed_middleware'),
  panel: () => import('#middleware/panel_middleware'),
  rawBody: () => import('#middleware/raw_body_middleware'),
})

/** A page or form with a session behind it. */
export const withSession = () => [
  middleware.body(),
  middleware.session(),
  middleware.shield(),
  middleware.identify(),
]
