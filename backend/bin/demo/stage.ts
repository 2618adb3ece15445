/** What has to be closed again. */
export interface Prop {
  close(): Promise<void>
}

/** Everything that a run put up; taken down in reverse order, however the run ends. */
export class Stage implements AsyncDisposable {
  readonly #props: Prop[] = []

  add<P extends Prop>(prop: P): P {
    this.#props.push(prop)
    return prop
  }

  async [Symbol.asyncDispose]() {
    for (const prop of this.#props.reverse()) await prop.close()
  }
}
