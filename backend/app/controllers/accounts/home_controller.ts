import type { HttpContext } from '@adonisjs/core/http'
import ReadHome from '#actions/accounts/read_home'
import { wordsFor } from '#services/http/language'
import BalanceTransformer from '#transformers/balance_transformer'
import BookingTransformer from '#transformers/booking_transformer'
import CallTransformer from '#transformers/call_transformer'
import MessageTransformer from '#transformers/message_transformer'

/** The dashboard's first page. */
export default class HomeController {
  async show(ctx: HttpContext) {
    const home = await new ReadHome().handle(ctx.account, wordsFor(ctx))
    return ctx.serialize({
      conflicts: BookingTransformer.transform(home.conflicts),
      messages: MessageTransformer.transform(home.messages),
      missed: CallTransformer.transform(home.missed, home.givenBack),
      today: { ...home.today },
      days: home.days.map((day) => ({ ...day })),
      nextBookings: BookingTransformer.transform(home.nextBookings),
      lastCalls: CallTransformer.transform(home.lastCalls, home.givenBack),
      balance: BalanceTransformer.transform(home.balance),
      problems: home.problems.map((problem) => ({ ...problem })),
      firstSteps: home.firstSteps.map((step) => ({ ...step })),
    })
  }
}
