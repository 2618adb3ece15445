import { HttpContext, RequestValidator } from '@adonisjs/core/http'
import { BaseSerializer } from '@adonisjs/core/transformers'
import { wordsFor } from '#services/http/language'

/** Answers of the API carry what was asked for under `data`. */
class ApiSerializer extends BaseSerializer<{ Wrap: 'data' }> {
  wrap = 'data' as const

  definePaginationMetaData(): never {
    throw new Error('Lists are paged by key, not by page number')
  }
}

declare module '@adonisjs/core/http' {
  interface HttpContext {
    serialize: ApiSerializer['serialize']
  }
}

const serializer = new ApiSerializer()

HttpContext.instanceProperty('serialize', function (this: HttpContext, values: any): any {
  return serializer.serialize(values, this.containerResolver)
})

// What is wrong with a form is said in the language of whoever filled it in.
RequestValidator.messagesProvider = (ctx) => wordsFor(ctx).createMessagesProvider('validation')

export default class ApiProvider {}
