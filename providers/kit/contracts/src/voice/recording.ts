/** The sound of a call, or a part of it, as the vendor gives it at this moment. */
export interface Recording {
  /** `audio/wav`, `audio/mpeg`, … */
  contentType: string
  /** How many bytes come; null when the vendor does not say. */
  length: number | null
  /** Which of them these are (`bytes 0-99/12345`), where a part was asked for and given; null: all. */
  part: string | null
  /** To be read or cancelled: the vendor's line stays open until then. */
  sound: ReadableStream<Uint8Array<ArrayBuffer>>
}
