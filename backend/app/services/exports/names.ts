/** Everything that can be exported, in the order of the page. */
export const SUBJECT_NAMES = ['calls', 'bookings', 'contacts', 'credits'] as const

export type SubjectName = (typeof SUBJECT_NAMES)[number]
