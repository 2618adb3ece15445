const LIMIT_BYTES = 20_000

/**
 * Hands over the first 20 kB as text, as it arrives; the rest is not fetched.
 * Zero characters are replaced, because PostgreSQL's text cannot hold them.
 */
export async function readBeginning(
  body: AsyncIterable<Uint8Array>,
  onText: (text: string) => void
): Promise<void> {
  const decoder = new TextDecoder()
  let left = LIMIT_BYTES
  for await (const chunk of body) {
    const text = decoder.decode(chunk.subarray(0, left), { stream: true })
    onText(text.replaceAll('\0', '\uFFFD'))
    left -= chunk.length
    // Leaving the loop destroys the stream, and with it the connection.
    if (left <= 0) return
  }
}
