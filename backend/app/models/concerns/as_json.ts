/** A jsonb column that holds a list: the driver would send a plain array as a PostgreSQL array. */
export const asJson = {
  prepare: (value: unknown) => (value === undefined ? value : JSON.stringify(value)),
}
