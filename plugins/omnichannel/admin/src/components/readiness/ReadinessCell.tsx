// What was found of a document on one target: an icon with its words for those who cannot see it, and the way to its preview.
import { Td, Tooltip, VisuallyHidden } from '@strapi/design-system'
import { Link } from 'react-router-dom'
import type { Readiness } from '../../../../shared/contracts'
import { useLanguage } from '../../hooks/use-language'
import { useTranslate } from '../../hooks/use-translate'
import { StateIcon } from '../shared/StateIcon'

interface Props {
  /** Of the column. */
  title: string
  found: Readiness | undefined
  /** Where the document is edited. */
  path: string
  /** Before the form opens; absent where there is no preview to see. */
  onPreview?(): void
}

export function ReadinessCell({ title, found, path, onPreview }: Props) {
  const t = useTranslate()
  const { pick } = useLanguage()
  if (found === undefined) return <Td />
  const words = found.worst === undefined ? t(`state.${found.state}`) : pick(found.worst.text)
  return (
    <Td>
      <Tooltip label={words}>
        <Link to={path} onClick={onPreview}>
          <StateIcon state={found.state} />
          <VisuallyHidden>{t('page.cell', { target: title, state: words })}</VisuallyHidden>
        </Link>
      </Tooltip>
    </Td>
  )
}
