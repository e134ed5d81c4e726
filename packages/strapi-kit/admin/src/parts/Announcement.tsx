// Says to a screen reader what changed, once it has been quiet for a moment.
import { VisuallyHidden } from '@strapi/design-system'
import { useEffect, useState } from 'react'

/** Nobody wants to hear every keystroke counted. */
const QUIET_MS = 1200

export function Announcement({ children }: { children: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), QUIET_MS)
    return () => clearTimeout(timer)
  }, [children])
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  )
}
