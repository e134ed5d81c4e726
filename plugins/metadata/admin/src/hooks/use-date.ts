// Writes a date, or a moment, as people read it in the language of the interface.
import { useCallback } from 'react'
import { useIntl } from 'react-intl'

/** A plain date stays the day it is, wherever it is read. */
export function useDate(): (date: string) => string {
  const { locale } = useIntl()
  return useCallback(
    (date) => {
      const isDay = date.length === 10
      const moment = new Date(isDay ? `${date}T00:00:00Z` : date)
      if (Number.isNaN(moment.getTime())) return date
      const zone = isDay ? { timeZone: 'UTC' } : {}
      return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...zone }).format(moment)
    },
    [locale],
  )
}

/** With the time of day, where the reader is. */
export function useMoment(): (instant: string) => string {
  const { locale } = useIntl()
  return useCallback(
    (instant) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant)),
    [locale],
  )
}
