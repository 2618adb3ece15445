const UUID_DIGITS = 26

/**
 * An event id for a booking, made by us so that a repeated insert is recognised. Google wants base32hex
 * in lower case (a–v, 0–9), 5 to 1024 of them, and an id stays taken after its event was deleted: then the
 * next generation is used. The uuid always fills 26 digits, what follows is the generation.
 */
export function eventIdOf(bookingId: string, generation: number): string {
  const bits = BigInt(`0x${bookingId.replaceAll('-', '')}`)
  return bits.toString(32).padStart(UUID_DIGITS, '0') + generation.toString(32)
}
