/**
 * A plain day, "YYYY-MM-DD" in the proleptic Gregorian calendar: no time, no time zone.
 * Days compare as strings.
 */
export type Day = string;
