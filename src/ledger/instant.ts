/** A moment in UTC to the millisecond, `2025-10-21T09:15:00.000Z`: text that sorts as time does. */
export type Instant = string
