import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/health/live', [controllers.health.Liveness, 'show']).as('health.live')
router.get('/health/ready', [controllers.health.Readiness, 'show']).as('health.ready')
