import {
  BriefcaseBusiness,
  Headset,
  PencilLine,
  Scale,
  Scissors,
  ShoppingBag,
  Stethoscope,
  UtensilsCrossed,
  Wrench,
} from '@lucide/astro'

/** The sign of what a receptionist begins with, by the template's id. */
export const tradeIcons: Record<string, typeof Headset> = {
  salon: Scissors,
  medical: Stethoscope,
  trades: Wrench,
  gastronomy: UtensilsCrossed,
  retail: ShoppingBag,
  service: BriefcaseBusiness,
  law: Scale,
  general: Headset,
  nothing: PencilLine,
}
