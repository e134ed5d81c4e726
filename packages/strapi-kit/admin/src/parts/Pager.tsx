// Moves through the pages of a list.
import { Flex, IconButton, Typography } from '@strapi/design-system'
import { ChevronLeft, ChevronRight } from '@strapi/icons'
import type { Translate } from '../create-translate'

interface Props {
  pagination: { page: number; pageCount: number; total: number }
  onPage(page: number): void
  /** Of a plugin whose translations have these sentences. */
  t: Translate<'page.pages' | 'page.previous' | 'page.next'>
}

export function Pager({ pagination: { page, pageCount, total }, onPage, t }: Props) {
  if (pageCount < 2) return null
  return (
    <Flex gap={3} paddingTop={4} justifyContent="flex-end">
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {t('page.pages', { page, pages: pageCount, total })}
      </Typography>
      <IconButton label={t('page.previous')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <IconButton label={t('page.next')} disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  )
}
