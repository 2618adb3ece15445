import router from '@adonisjs/core/services/router'

router.any('/api/*', ({ response }) =>
  response.status(404).send({
    errors: [{ code: 'E_ROUTE_NOT_FOUND', message: 'There is nothing at this address.' }],
  })
)
